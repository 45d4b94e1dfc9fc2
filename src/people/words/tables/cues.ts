/** Words whose company tells people from places, organisations and works. Our own lists. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What only someone who speaks does. */
export const SPEECH = set(`
  said says say told tells added adds wrote writes tweeted replied asked answered argued insisted warned claimed explained noted recalled
  remarked joked admitted acknowledged stressed declared stated testified complained whispered shouted muttered quipped concluded continued
  confirmed denied suggested commented observed conceded predicted urged vowed pleaded`);

/** What people do, and organisations and places hardly ever. */
export const HUMAN = set(`
  thinks thought believes believed knows knew hopes hoped wants wanted feels felt remembers remembered smiled laughed wept cried sang sat
  stood walked ran slept woke ate drank married divorced died born retired resigned graduated studied learned wore spoke talked met looked
  shrugged nodded loved hated feared lived grew joined scored beat won lost played starred directed composed painted pleaded tells
  fled drove climbed limped fell whose who himself herself he she accompanied upended stepped defeated married taught coached`);

/** Relatives, by which people are named. */
export const KIN = set(`
  wife husband son sons daughter daughters brother brothers sister sisters father mother uncle aunt nephew niece cousin grandson granddaughter
  grandfather grandmother widow widower partner fiancé fiancée fiancee twin stepfather stepmother stepson stepdaughter friend boyfriend girlfriend parents
  spouse ex-wife ex-husband son-in-law father-in-law brother-in-law half-brother colleague predecessor successor counterpart deputy named neighbour neighbor assistant`);

/** Heads of the names of organisations: last in them, or before "of". */
export const ORGANISATION = set(`
  party parties university college school academy institute bank company corp corporation inc ltd llc plc co council committee commission association
  federation union league club team fc united city rovers athletic ministry department agency bureau office court senate parliament assembly congress house
  government administration army navy force forces police guard brigade division regiment corps church temple mosque foundation fund group
  holdings partners capital trust society museum library hospital clinic center centre news times post journal gazette herald tribune guardian telegraph press
  magazine radio television tv channel network studios records entertainment pictures films productions airlines airways air motors industries systems
  technologies technology software laboratories labs pharmaceuticals energy oil gas steel electric railway railways lines shipping stores supermarkets
  brothers sons associates band orchestra choir ensemble quartet trio festival conference summit forum games olympics cup championship championships open
  trophy award awards prize tournament series tour bowl stadium arena organization organisation authority board service services republic
  front movement alliance coalition liberation tigers eagles lions bulls bears giants kings saints falcons sox yankees rangers warriors hawks stars
  international global worldwide national royal security intelligence treaty act law bill accord agreement pact project program programme initiative plan
  syndicate consortium cooperative tribunal directorate secretariat embassy consulate congregation diocese order legion squadron fleet battalion
  newspaper daily weekly monthly broadcaster outlet website app firm startup chain carrier brand label airline manufacturer maker lender retailer
  automaker militia sect tribe clan charity nonprofit conglomerate subsidiary publisher duo side squad
  stockbroker brokerage exchange insurance securities brewery winery hotel hotels restaurant cafe theatre theater opera ballet gallery pool agence
  pharma telecom telecoms solar hydro biotech robotics logistics aerospace analytics ventures mining minerals chemicals foods wireless
  bros communications radio fm telekom media controls
  broadband automotive shop store studio consultancy bakery pub nightclub vineyard wholesaler shipbuilder carmaker chipmaker drugmaker`);

/** How clubs and companies begin: "Real Mallorca", "Dynamo Moscow". */
export const CLUB = set(`
  real deportivo sporting atletico atlético athletic racing inter internazionale dynamo dinamo spartak lokomotiv cska torpedo rapid olympique
  borussia bayern bayer eintracht hertha schalke werder vfb fc ac sc afc cf cd rc sv fk nk hnk club grupo groupe banco banque
  credit crédit hotel casa`);

/** Heads of the names of places. */
export const PLACE = set(`
  street road avenue lane square boulevard drive highway bridge river lake sea ocean bay gulf strait island islands isle mountain mountains mount hill hills
  valley desert forest park garden gardens beach coast cape port harbour harbor airport station terminal palace castle tower hall hotel fort
  county district province state region territory village town city borough township parish prefecture oblast canton municipality quarter
  north south east west northern southern eastern western central upper lower new old saint san santa los las el st mt fort glacier
  settlement suburb neighbourhood neighborhood hamlet resort region capital peak summit ridge volcano oasis port
  refuge hut point lagoon cove bluff loch lough quay wharf pier marina terrace crescent lighthouse viaduct
  creek falls canyon peninsula reef plains pass heights springs strip bank field fields farm mill gate wall well cross junction stadium prison camp base channel canal dam reservoir
  ave blvd rd hwy mansion mansions autobahn gym arena speedway raceway parkway turnpike
  cathedral abbey church chapel monastery cemetery building plaza mall market centre center house lodge manor estate`);

/** Words that stand first in the names of places, in English and where other tongues are spoken: "Port Selwyn", "Monte Selvo". */
export const PLACE_FIRST = set(`
  north south east west upper lower new old saint st port lake mount mt fort cape isle
  monte mont monti cima cime col colle val valle vallée lac lago laguna pic pico picos piz puig puy punta cerro sierra serra passo
  rio río playa plage isla islas isola ile île iles îles cap capo cabo puerto porto loch lough wadi jebel jabal gunung pulau kampung kuala bukit
  ciudad cidade villa vila ville castel castello castillo château bad sankt sint san santa santo são novi novo nova nuevo nueva nizhny stary
  plaza piazza rue calle avenida pont ponte puente alpe aiguille gora góra kfar
  los las el`);

/** Heads of the names of works, events and wares. */
export const WORK = set(`
  album song single film movie book novel show episode game symphony concerto sonata opera poem painting war battle siege massacre revolution
  ship ferry boat vessel yacht trawler steamer aircraft plane schooner sloop brig barge tug tugboat lifeboat tanker freighter frigate destroyer submarine
  barque catamaran galleon ketch locomotive rocket satellite dog horse cat robot software drug vaccine comet asteroid planet moon star
  ballad track lp ep musical play series sitcom cartoon anime manga comic character painting sculpture
  crisis scandal affair day week month year night christmas easter festival hurricane typhoon storm cyclone project operation version edition
  volume theory theorem effect law syndrome disease virus fever programme program magazine chronicles story tale adventures mk model class`);

/** What companies are called by what they do, as people are. */
export const FIRM_ROLE = set(`
  operator maker supplier contractor subcontractor insurer reinsurer lender developer manufacturer provider distributor retailer
  wholesaler exporter importer shipbuilder carmaker automaker chipmaker drugmaker brewer refiner shipper hauler haulier competitor rival
  buyer bidder creditor shareholder sponsor affiliate`);
