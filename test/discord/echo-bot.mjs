import { Client, Events, GatewayIntentBits, MessageFlags } from 'discord.js';

// The least that a discord.js bot can be: says every question back. What we are measured beside.
const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: process.env.DISCORD_API_URL } });
client.on(Events.ClientReady, () => console.error('online'));
client.on(Events.InteractionCreate, (interaction) =>
  interaction.reply({
    flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
    components: [{ type: 10, content: interaction.options.getString('question') }],
    allowedMentions: { parse: [] },
  }),
);
await client.login(process.env.DISCORD_TOKEN);
