import { megabytesOf } from '../../library/problems/problem-words.ts';
import type { Language } from './english.ts';
import { pluralOf } from './plural.ts';

const count = pluralOf('fr');
const megabytes = megabytesOf('fr');
const FORMATS = {
  pdf: 'un PDF',
  archive: 'un fichier Word ou une autre archive zip',
  oldWord: 'un ancien fichier Word',
  rtf: 'un fichier RTF',
  picture: 'une image',
  compressed: 'un fichier compressé',
};

export const french: Language = {
  locale: 'fr',
  name: 'Français',
  quoted: (text) => `« ${text} »`,

  commands: {
    ask: {
      name: 'demander',
      description: 'Posez une question : la réponse est citée mot pour mot des sources',
      options: {
        question: { name: 'question', description: 'Votre question, avec vos propres mots' },
        source: { name: 'source', description: 'Chercher dans cette source seulement' },
      },
    },
    who: {
      name: 'qui',
      description: 'Qui est cette personne ? Noms, fonctions, propos et mentions dans les sources',
      options: { name: { name: 'nom', description: 'Un nom, un nom de famille ou un titre' } },
    },
    verify: {
      name: 'vérifier',
      description: 'Comparer une citation aux sources, mot à mot',
      options: {
        quote: { name: 'citation', description: 'Les mots à vérifier' },
        speaker: { name: 'auteur', description: 'Qui les aurait dits' },
      },
    },
    library: { name: 'bibliothèque', description: 'Ce qui est en rayon : titres, dates et longueurs' },
    about: { name: 'infos', description: 'Ce que fait ce bot et ce qu’il conserve à votre sujet' },
    help: { name: 'aide', description: 'Comment demander, et à quoi servent les boutons' },
    sources: {
      name: 'sources',
      description: 'Tenir le rayon : lister, ajouter, recharger, retirer et rétablir des sources',
      subcommands: {
        list: { name: 'liste', description: 'Lister les sources' },
        add: {
          name: 'ajouter',
          description: 'Ajouter un article par lien, fichier ou texte collé ; un aperçu s’affiche d’abord',
          options: {
            url: { name: 'lien', description: 'Le lien de l’article' },
            file: { name: 'fichier', description: 'Un fichier .txt, .md, .html, .pdf ou .docx' },
          },
        },
        reload: {
          name: 'recharger',
          description: 'Relire les sources et dire ce qui a changé, phrase par phrase',
          options: {
            source: { name: 'source', description: 'Cette source seulement' },
            dry_run: { name: 'essai', description: 'Rendre compte seulement, sans rien changer' },
          },
        },
        remove: {
          name: 'retirer',
          description: 'Retirer une source du rayon ; annulable pendant 30 jours',
          options: { source: { name: 'source', description: 'La source à retirer' } },
        },
        undo: { name: 'annuler', description: 'Annuler le dernier changement du rayon' },
        history: {
          name: 'historique',
          description: 'Toutes les versions d’une source : qui, quand et ce qui a changé',
          options: { source: { name: 'source', description: 'La source' } },
        },
        export: { name: 'exporter', description: 'Recevoir le rayon de ce serveur en fichiers' },
      },
    },
    unanswered: {
      name: 'sans-réponse',
      description: 'Les questions auxquelles les sources n’ont pas répondu',
      subcommands: {
        list: { name: 'liste', description: 'Les lister, les plus fréquentes d’abord' },
        clear: { name: 'vider', description: 'Les oublier toutes' },
        export: { name: 'exporter', description: 'Les recevoir en fichier' },
      },
    },
    settings: {
      name: 'réglages',
      description: 'Voir ou changer le comportement du bot sur ce serveur',
      options: {
        answers: { name: 'réponses', description: 'Qui voit d’abord une réponse' },
        log_channel: { name: 'salon-journal', description: 'Où sont annoncés les changements du rayon' },
        log_off: { name: 'journal-non', description: 'N’annoncer les changements du rayon nulle part' },
        unanswered: { name: 'sans-réponse', description: 'Garder les questions sans réponse, sans aucun nom' },
        language: { name: 'langue', description: 'La langue que le bot parle ici' },
      },
    },
    checkQuote: { name: 'Vérifier cette citation' },
    askAbout: { name: 'Demander à ce sujet' },
  },

  share: { name: 'partager', description: 'Montrer la réponse à tout le salon' },

  buttons: {
    context: (number) => (number === null ? 'Contexte' : `Contexte ${number}`),
    more: 'Autres passages',
    copy: 'Copier',
    post: 'Publier dans le salon',
    closest: 'Passage le plus proche',
    shelf: 'Ce qui est en rayon',
    open: 'Ouvrir la source',
    previous: 'Page précédente',
    next: 'Page suivante',
    lastAnswer: 'Ma dernière réponse',
    card: 'Vue d’ensemble',
    roles: (n) => count(n, { other: 'Fonctions (#)' }),
    statements: (n) => count(n, { other: 'Propos (#)' }),
    described: (n) => count(n, { other: 'Vu par d’autres (#)' }),
    mentions: (n) => count(n, { other: 'Mentions (#)' }),
    companions: (n) => count(n, { other: 'Cités ensemble (#)' }),
    confirm: 'Mettre en rayon',
    update: 'Mettre à jour la source',
    correct: 'Corriger les indications',
    cancel: 'Abandonner',
    undo: 'Annuler',
    replaceAnyway: 'Prendre la nouvelle version',
    keepOld: 'Garder l’ancienne version',
  },

  forms: {
    question: 'Question',
    pasteTitle: 'Ajouter un article',
    title: 'Titre',
    date: 'Date (année-mois-jour)',
    url: 'Lien',
    text: 'Texte de l’article',
    why: 'Pourquoi (pour l’historique, facultatif)',
    speaker: 'Auteur des propos (facultatif)',
  },

  citation: {
    place: (paragraph, sentence) => `paragraphe ${paragraph}, phrase ${sentence}`,
    caption: 'légende',
    heading: 'intertitre',
    list: 'liste',
  },

  quotation: {
    before: 'Pour le contexte, ce qui précède :',
    passage: 'Le passage :',
    after: 'Pour le contexte, ce qui suit :',
    unshown: '␀ ou � remplace un caractère de contrôle de la source, impossible à afficher.',
    tooLong: (characters) =>
      count(characters, {
        one: 'Le passage compte # caractère, trop pour tenir ici. Il est joint en entier dans un fichier.',
        other: 'Le passage compte # caractères, trop pour tenir ici. Il est joint en entier dans un fichier.',
      }),
  },

  ask: {
    corrected: (from, to) => `Aucune source ne contient ${from} ; recherche faite avec ${to}.`,
    notFound: 'Les sources ne le disent pas.',
    silent: (person) => `Je ne trouve dans les sources aucun propos de ${person}.`,
    unknownWords: (n, words) =>
      count(n, {
        one: `Aucune source n’emploie le mot ${words}.`,
        other: `Aucune source n’emploie les mots ${words}.`,
      }),
    possiblyNot: 'Le passage le plus proche, qui n’est peut-être pas une réponse :',
    nothingClose: 'Aucun passage ne s’en approche.',
    emptyShelf: 'Il n’y a encore rien en rayon.',
    emptyShelfHint: 'Les modérateurs ajoutent des articles avec /sources ajouter.',
    unknownSource: (source) => `Aucune source ne s’appelle ${source}.`,
    contextTitle: 'Dans son contexte',
    copyTitle: 'À copier :',
    postedBy: (member) => `Publié par ${member}`,
    changed: 'La source a changé depuis cette réponse.',
    before: 'Alors :',
    now: 'Maintenant, au plus près :',
    gone: 'Ces mots ne sont plus en rayon.',
  },

  who: {
    spellings: (names) => `Aussi écrit ${names}`,
    roles: 'Selon les termes des sources',
    statements: 'Dans ses propres mots',
    described: 'Ce que d’autres en disent',
    by: (speaker) => `Selon ${speaker} :`,
    misspelt: (asked) => `Personne ne s’appelle ${asked} ; voici le nom le plus proche.`,
    mentions: (n) => count(n, { one: 'Mentions dans # phrase', other: 'Mentions dans # phrases' }),
    paragraphs: (n, numbers) => count(n, { one: `paragraphe ${numbers}`, other: `paragraphes ${numbers}` }),
    companions: 'Dans la même phrase',
    times: (n) => count(n, { other: '# fois' }),
    more: (n) => count(n, { one: '# autre', other: '# autres' }),
    moreSources: (n) => count(n, { one: 'et dans # autre source', other: 'et dans # autres sources' }),
    page: (page, pages) => `Page ${page} sur ${pages}`,
    similar: 'Noms semblables :',
    several: (asked) => `Plusieurs personnes répondent à ${asked}. Laquelle cherchez-vous ?`,
    choose: 'Choisissez une personne',
    nobody: (asked) => `Les sources ne nomment personne du nom de ${asked}.`,
    didYouMean: 'Cherchez-vous l’une de ces personnes ?',
    notAPerson: (asked) => `Je ne prends pas ${asked} pour une personne. Voici ce que les sources en disent.`,
  },

  verify: {
    exact: (places) =>
      count(places, {
        one: 'Exacte : la source contient ces mots mêmes.',
        other: 'Exacte : les sources contiennent ces mots mêmes en # endroits.',
      }),
    fewWords: 'Un ou deux mots présents en plusieurs endroits ne font guère une citation : chacun peut les employer.',
    altered: (n) =>
      count(n, {
        one: 'Modifiée : la source diffère en # endroit.',
        other: 'Modifiée : la source diffère en # endroits.',
      }),
    stitched: (n) =>
      count(n, { other: 'Recomposée : ces mots viennent de # endroits différents, réunis en une citation.' }),
    misattributed: (speaker, actual) =>
      `Mal attribuée : dans la source, ces mots sont de ${actual}, non de ${speaker}.`,
    absent: 'Absente des sources : rien en rayon ne se lit ainsi.',
    checked: (quote) => `La citation : ${quote}`,
    spokenBy: (speaker) => `Propos de ${speaker}, selon la source.`,
    replaced: (inQuote, inSource) => `La citation porte ${inQuote} ; la source, ${inSource}.`,
    onlyInQuote: (words) => `La citation ajoute ${words}.`,
    onlyInSource: (words) => `La citation omet ${words}.`,
    speakerUnknown: 'La source ne dit pas de qui sont ces mots.',
    sourceReads: 'On lit dans la source :',
    nearest: 'La phrase la plus proche :',
    moreDifferences: (n) => count(n, { one: '# autre différence.', other: '# autres différences.' }),
    whichQuote: 'Ce message contient plusieurs citations. Laquelle faut-il vérifier ?',
    chooseQuote: 'Choisissez une citation',
    noQuote: 'Ce message ne contient aucune citation d’au moins trois mots.',
    noWords: 'Il n’y a là aucun mot à vérifier.',
    noQuoteHint: 'Utilisez /vérifier en donnant les mots à vérifier.',
  },

  sources: {
    title: 'En rayon',
    total: (n) => count(n, { one: '# source', other: '# sources' }),
    sentences: (n) => count(n, { one: '# phrase', other: '# phrases' }),
    operators: 'de l’exploitant',
    own: 'propre à ce serveur',
    read: (when) => `Dernière lecture ${when}.`,
    historyDamaged:
      'L’historique de ce serveur a été endommagé sur le disque : les derniers changements peuvent manquer.',
    articleDamaged: (title) =>
      `${title} a été endommagé sur le disque : rétablissez une version antérieure avec /sources historique, ou ajoutez-le à nouveau.`,
  },

  reload: {
    title: 'Les sources ont été relues.',
    dryRun: 'Un essai : rien n’a été changé.',
    unchanged: 'Rien n’a changé.',
    noArticles: 'Le dossier de l’exploitant ne contient encore aucun article.',
    added: 'Nouvelle source',
    removed: 'Source retirée',
    changed: 'Source modifiée',
    counts: {
      same: (n) => count(n, { one: '# identique', other: '# identiques' }),
      reworded: (n) => count(n, { one: '# reformulée', other: '# reformulées' }),
      added: (n) => count(n, { one: '# ajoutée', other: '# ajoutées' }),
      removed: (n) => count(n, { one: '# supprimée', other: '# supprimées' }),
    },
    before: 'Avant :',
    now: 'Maintenant :',
    sentenceAdded: 'Ajoutée :',
    sentenceRemoved: 'Supprimée :',
    peopleGained: (names) => `Personnes apparues : ${names}`,
    peopleLost: (names) => `Personnes disparues : ${names}`,
    nowAnswered: 'Demandé en vain auparavant, et il y a maintenant un passage :',
    failed: 'Illisible :',
    keptSince: (when) => `La copie du ${when} reste en service.`,
    heldBack: (percent) =>
      `Retenue : ${percent} de ses phrases disparaîtraient, comme derrière un accès payant ou une page d’erreur.`,
    heldBackHint: 'L’ancienne version reste en service jusqu’à votre décision.',
    heldBackAlone:
      'Ici aussi, les anciennes versions restent en service : rechargez chacune de ces sources séparément pour décider.',
    leftOut: (n) =>
      count(n, {
        one: '# autre partie du compte rendu est dans le fichier.',
        other: '# autres parties du compte rendu sont dans le fichier.',
      }),
  },

  add: {
    preview: 'Aperçu : rien n’a encore été ajouté.',
    update: 'Cet article est déjà en rayon. Ceci le mettrait à jour.',
    beside: (title) => `L’exploitant l’a déjà : ${title}. Celui-ci s’ajouterait à côté.`,
    identical: 'Cet article est déjà en rayon, mot pour mot.',
    people: (names) => `Personnes : ${names}`,
    nobody: 'Il ne nomme personne.',
    first: 'Première phrase :',
    last: 'Dernière phrase :',
    leftOut: (parts) => `Laissé de côté : ${parts}`,
    noDate: 'sans date',
    added: (title) => `Ajouté : ${title}`,
    updated: (title) => `Mis à jour : ${title}`,
    cancelled: 'Abandonné ; rien n’a changé.',
    noSuchDate: 'Ce n’est pas une date. Écrivez-la comme 2025-02-18.',
  },

  shelf: {
    confirmRemove: (title) => `Retirer ${title} ?`,
    confirmRemoveHint: 'Annulable pendant 30 jours.',
    removed: (title) => `Retiré : ${title}`,
    undoUntil: (when) => `Annulable jusqu’au ${when}.`,
    restored: (title) => `Rétabli : ${title}`,
    history: (title) => `Historique de ${title}`,
    version: (number) => `Version ${number}`,
    current: 'en service',
    actions: { added: 'ajout', updated: 'mise à jour', removed: 'retrait', restored: 'rétablissement' },
    by: (member, when) => `par ${member}, ${when}`,
    reason: (text) => `Motif : ${text}`,
    restoreVersion: (number) => `Rétablir la version ${number}`,
    itself: 'le bot lui-même',
    noHistory: (title) => `${title} n’a pas de versions antérieures.`,
    noOwn: 'Ce serveur n’a pas d’articles à lui.',
    exported: (n) => count(n, { one: '# source, jointe en fichier.', other: '# sources, jointes en fichiers.' }),
  },

  unanswered: {
    title: 'Demandé, mais sans réponse dans les sources',
    times: (n) => count(n, { other: 'demandé # fois' }),
    none: 'Aucune question n’attend.',
    cleared: (n) => count(n, { one: '# question oubliée.', other: '# questions oubliées.' }),
    off: 'Les questions sans réponse ne sont pas gardées sur ce serveur.',
    offHint: 'Activez-le avec /réglages ; aucun nom n’est gardé.',
    exported: 'Les questions, jointes en fichier.',
  },

  settings: {
    title: 'Réglages de ce serveur',
    saved: 'Enregistré.',
    answers: 'Réponses',
    answersPrivate: 'privées d’abord',
    answersPublic: 'publiques aussitôt',
    logChannel: 'Salon du journal',
    logHere: 'Les changements du rayon seront annoncés ici.',
    logRefused: (channel) =>
      `Je ne peux pas écrire dans ${channel}. Permettez-moi de voir ce salon et d’y envoyer des messages, puis réessayez.`,
    none: 'aucun',
    unanswered: 'Questions sans réponse',
    kept: 'gardées, sans noms',
    notKept: 'non gardées',
    language: 'Langue',
    membersOwn: 'celle de chaque membre',
  },

  about: {
    title: 'À propos de Verbatim',
    what: 'Je réponds à partir des articles en rayon, dans leurs propres mots et en indiquant où ils se trouvent. Je n’écris, n’abrège ni ne devine jamais une réponse.',
    privacyTitle: 'Vie privée',
    privacy: [
      'Je ne lis aucun message, sauf celui que vous me confiez par son menu.',
      'Vos questions ne sont pas gardées et ne quittent ce bot pour aucun autre service.',
      'Si les modérateurs l’ont activé, une question sans réponse est gardée, sans votre nom.',
      'Un changement du rayon est gardé avec le nom du modérateur qui l’a fait.',
      'Ce qu’un serveur met en rayon n’est visible que sur ce serveur.',
    ],
    unansweredOn: 'Sur ce serveur, les questions sans réponse sont gardées.',
    unansweredOff: 'Sur ce serveur, les questions sans réponse ne sont pas gardées.',
  },

  help: {
    title: 'Comment demander',
    menus: (checkQuote, askAbout) => `Sur un message : Applications, puis ${checkQuote} ou ${askAbout}.`,
    bold: 'Les mots en gras sont ceux de votre question. Ce qui suit une barre est la source, mot pour mot.',
    private: 'Les réponses ne sont visibles que de vous, jusqu’à ce que vous les publiiez dans le salon.',
    moderators: (commands) => `Pour les modérateurs : ${commands}.`,
  },

  audit: {
    line: (member, action, title) => `${member} : ${action}, ${title}`,
  },

  errors: {
    unexpected: 'Quelque chose s’est mal passé ici. Veuillez réessayer.',
    reference: (reference) => `Si cela se reproduit, donnez cette référence à l’exploitant : ${reference}`,
    cooldown: (when) => `Cela fait beaucoup de questions en une minute. Prochaine question possible : ${when}.`,
    notAllowed: 'Vous ne pouvez pas faire cela ici. Il faut la permission « Gérer le serveur ».',
    serverOnly: 'Cela ne fonctionne que sur un serveur.',
    outdated: 'Ceci n’est plus à jour. Veuillez relancer la commande.',
    again: 'Le rayon vient seulement d’être ouvert. Veuillez relancer la commande.',
    empty: 'Veuillez écrire une question.',
    noName: 'Veuillez écrire un nom.',
  },

  problems: {
    article: (problem) => `L’article ${problem}.`,
    named: (file, wrong) => `${file} ${wrong}.`,
    files: {
      empty: 'est vide : ajoutez un peu de texte',
      noSentence: 'ne contient aucune phrase : ajoutez un peu de texte',
      notText: 'n’est pas du texte : enregistrez-le en texte brut, Markdown ou HTML',
      notDecodable: ({ encoding }) =>
        `n’est pas du texte ${encoding} : ouvrez-le dans un éditeur et enregistrez-le en UTF-8`,
      tooLong: ({ bytes, most }) =>
        `fait ${megabytes(bytes)} Mo ; ${megabytes(most)} Mo au plus : partagez-le en plusieurs fichiers`,
      brokenLink: 'est un lien qui ne mène nulle part : corrigez-le ou supprimez-le',
      loopingLink: 'est un lien qui mène à un dossier qui le contient : supprimez-le',
      forbidden: 'ne peut pas être lu : changez ses droits d’accès',
      diskError: 'ne peut pas être lu, le disque signale une erreur : vérifiez le disque',
      tooDeep: 'est un dossier trop profond : remontez ses articles',
      folder: 'est un dossier, bien que nommé comme un fichier : renommez-le',
      noFolder: 'n’est pas un dossier : SOURCES_DIR doit nommer celui des articles',
      notOrdinary: 'n’est pas un fichier ordinaire : supprimez-le',
      tooSlow: ({ seconds }) => `demande plus de ${seconds} secondes de lecture : partagez-le ou collez son texte`,
      tooMuchMemory: 'demande trop de mémoire à la lecture : partagez-le ou collez son texte',
      tooIntricate: 'ne peut pas être lu, il est endommagé ou trop complexe : collez son texte',
      unpacksTooLarge: 'contient, décompressé, plus qu’aucun article : collez son texte',
      noWordFile:
        'n’est pas un fichier Word (.docx), ou est endommagé ou verrouillé : enregistrez-le à nouveau en .docx sans mot de passe',
      tooManyPages: ({ pages, most }) =>
        `compte ${pages} pages ; ${most} au plus : partagez-le ou collez la partie utile`,
      onlyPictures:
        'contient des images de pages et aucun texte : passez-le d’abord à la reconnaissance de texte (OCR)',
      locked: 'est verrouillé par un mot de passe : enregistrez-le sans',
      noPdf: 'n’est pas un PDF, ou est endommagé : enregistrez-le à nouveau',
      otherFormat: ({ format }) =>
        `est ${FORMATS[format]}, quoi qu’en dise son nom : enregistrez le texte en texte brut, Markdown ou HTML`,
      unknownFormat: 'est d’un format que je ne sais pas lire : enregistrez-le en .txt, .md, .html, .pdf ou .docx',
      folderGone: 'ne peut pas être lu : ses articles restent tels quels',
      unreadable: ({ code }) => `ne peut pas être lu (${code}) : vérifiez le fichier`,
    },
    sentences: {
      noSite: 'Aucun site de ce nom n’est trouvé : vérifiez le lien.',
      noSiteNow: 'Aucun site de ce nom n’est trouvé pour l’instant : vérifiez le lien ou réessayez plus tard.',
      noAnswer: 'Le site ne répond pas : réessayez plus tard.',
      brokenOff: 'Le site a coupé la connexion : réessayez plus tard.',
      damagedPage: 'La page est arrivée endommagée : réessayez plus tard.',
      incompletePage: 'La page est arrivée incomplète : réessayez plus tard.',
      siteTooSlow: ({ seconds }) => `Le site a mis plus de ${seconds} secondes : réessayez plus tard.`,
      noCertificate: 'Le site n’a pas de certificat https valable : vérifiez le lien.',
      notAnAddress: 'Ce n’est pas une adresse web : elle devrait commencer par https://.',
      notHttp: 'Seuls les liens http et https peuvent être chargés.',
      holdsPassword: 'Le lien contient un nom d’utilisateur ou un mot de passe : enlevez-le.',
      linkTooLong: 'Le lien est trop long : collez plutôt le texte de la page.',
      noWebPort: ({ port }) => `Le port ${port} n’est pas de ceux où l’on sert des pages web : vérifiez le lien.`,
      notPublic:
        'Cette adresse n’est pas sur l’Internet public, elle n’est donc pas chargée : collez plutôt le texte de la page.',
      robots: 'Le site demande aux programmes de ne pas lire cette page (robots.txt) : collez plutôt son texte.',
      noSuchPage: ({ status }) => `Le site n’a pas cette page (${status}) : vérifiez le lien.`,
      pageForbidden: ({ status }) => `Le site ne me laisse pas lire cette page (${status}) : collez plutôt son texte.`,
      tooManyRequests: ({ status }) =>
        `Le site n’accepte plus de demandes pour le moment (${status}) : réessayez plus tard.`,
      siteBroken: ({ status }) => `Le site est en panne (${status}) : réessayez plus tard.`,
      noPage: ({ status }) => `Le site a répondu sans page (${status}) : vérifiez le lien.`,
      pageTooLarge: ({ most }) => `La page dépasse ${megabytes(most)} Mo : collez la partie utile.`,
      tooManyRedirects: ({ most }) => `Le lien renvoie plus de ${most} fois ailleurs sans arriver : vérifiez-le.`,
      attachmentGone: ({ status }) => `Discord n’a plus ce fichier (${status}) : joignez-le à nouveau.`,
      previewExpired: 'Cela a déjà été décidé ou a expiré : relancez la commande au besoin.',
      nothingToUndo: 'Il n’y a rien à annuler.',
      alreadyUndone: 'Cela a déjà été annulé.',
      tooLateToUndo: ({ days }) => `Seul ce qui a changé ces ${days} derniers jours peut être annulé.`,
      noSuchVersion: 'Cette version n’existe pas.',
      versionInUse: 'Cette version est déjà en service.',
      notOnShelf: 'Cet article n’est pas en rayon.',
      operators: 'Cet article est celui de l’exploitant : on ne peut pas le retirer d’ici.',
      versionDamaged:
        'Cette version a été endommagée sur le disque et ne peut pas être rétablie : rétablissez-en une autre.',
      fetchFailed: ({ code }) => `La page n’a pas pu être chargée (${code}) : réessayez plus tard.`,
      packed: ({ coding }) =>
        `La page est compressée d’une façon que je n’ouvre pas (${coding}) : collez plutôt son texte.`,
      notAnArticle: ({ type }) =>
        `Le lien mène à autre chose qu’une page, un texte, un PDF ou un fichier Word${type && ` (${type})`} : vérifiez-le.`,
      notFromDiscord: 'Les pièces jointes ne sont chargées que depuis Discord.',
      changedSince: ({ title }) => `${title} a encore changé depuis : rétablissez plutôt une de ses versions.`,
      diskFull: 'Le disque est plein. Rien n’a été modifié ; prévenez l’exploitant.',
      recordTooLarge:
        'Le disque n’accepte pas de fichier de cette taille. Rien n’a été modifié ; prévenez l’exploitant.',
      diskReadOnly: 'Le dossier des données est en lecture seule. Rien n’a été modifié ; prévenez l’exploitant.',
      newerData:
        'Une version plus récente du bot tient les données de ce serveur. Rien n’a été modifié ; prévenez l’exploitant : le bot doit être mis à jour.',
      notWritten: ({ code }) =>
        `Impossible d’écrire dans le dossier des données (${code}). Rien n’a été modifié ; prévenez l’exploitant.`,
    },
  },
};
