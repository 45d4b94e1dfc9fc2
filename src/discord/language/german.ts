import type { Language } from './language.ts';
import { pluralOf } from './plural.ts';

const count = pluralOf('de');

export const german: Language = {
  locale: 'de',
  name: 'Deutsch',
  quoted: (text) => `„${text}“`,

  commands: {
    ask: {
      name: 'frag',
      description: 'Stell eine Frage; die Antwort steht wörtlich in den Quellen',
      options: {
        question: { name: 'frage', description: 'Deine Frage, in deinen eigenen Worten' },
        source: { name: 'quelle', description: 'Nur in dieser Quelle suchen' },
        share: { name: 'teilen', description: 'Die Antwort allen im Kanal zeigen' },
      },
    },
    who: {
      name: 'wer',
      description: 'Wer ist das? Namen, Rollen, Worte und Erwähnungen in den Quellen',
      options: {
        name: { name: 'name', description: 'Ein Name, ein Nachname oder ein Titel' },
        share: { name: 'teilen', description: 'Die Antwort allen im Kanal zeigen' },
      },
    },
    verify: {
      name: 'prüfen',
      description: 'Ein Zitat Wort für Wort mit den Quellen vergleichen',
      options: {
        quote: { name: 'zitat', description: 'Die Worte, die geprüft werden sollen' },
        speaker: { name: 'sprecher', description: 'Wer sie gesagt haben soll' },
        share: { name: 'teilen', description: 'Die Antwort allen im Kanal zeigen' },
      },
    },
    library: { name: 'bibliothek', description: 'Was im Regal steht: Titel, Daten und Umfang' },
    about: { name: 'info', description: 'Was dieser Bot tut und was er über dich speichert' },
    help: { name: 'hilfe', description: 'Wie man fragt und was die Schaltflächen tun' },
    sources: {
      name: 'quellen',
      description: 'Das Regal pflegen: Quellen auflisten, hinzufügen, neu laden, entfernen, wiederherstellen',
      subcommands: {
        list: { name: 'liste', description: 'Die Quellen auflisten' },
        add: {
          name: 'hinzufügen',
          description: 'Einen Artikel per Link, Datei oder Text hinzufügen; zuerst siehst du eine Vorschau',
          options: {
            url: { name: 'link', description: 'Der Link zum Artikel' },
            file: { name: 'datei', description: 'Eine Datei: .txt, .md, .html, .pdf oder .docx' },
          },
        },
        reload: {
          name: 'neuladen',
          description: 'Die Quellen neu lesen und Satz für Satz berichten, was sich geändert hat',
          options: {
            source: { name: 'quelle', description: 'Nur diese Quelle' },
            dry_run: { name: 'probelauf', description: 'Nur berichten, nichts ändern' },
          },
        },
        remove: {
          name: 'entfernen',
          description: 'Eine Quelle aus dem Regal nehmen; 30 Tage lang rückgängig zu machen',
          options: { source: { name: 'quelle', description: 'Die Quelle, die entfernt werden soll' } },
        },
        undo: { name: 'rückgängig', description: 'Die letzte Änderung am Regal rückgängig machen' },
        history: {
          name: 'verlauf',
          description: 'Alle Fassungen einer Quelle: wer, wann und was sich geändert hat',
          options: { source: { name: 'quelle', description: 'Die Quelle' } },
        },
        export: { name: 'exportieren', description: 'Das Regal dieses Servers als Dateien erhalten' },
      },
    },
    unanswered: {
      name: 'unbeantwortet',
      description: 'Fragen, auf die die Quellen keine Antwort hatten',
      subcommands: {
        list: { name: 'liste', description: 'Auflisten, die häufigsten zuerst' },
        clear: { name: 'leeren', description: 'Alle vergessen' },
        export: { name: 'exportieren', description: 'Als Datei erhalten' },
      },
    },
    settings: {
      name: 'einstellungen',
      description: 'Sehen oder ändern, wie sich der Bot auf diesem Server verhält',
      options: {
        answers: { name: 'antworten', description: 'Wer eine Antwort zuerst sieht' },
        log_channel: { name: 'protokollkanal', description: 'Wo Änderungen am Regal gemeldet werden' },
        log_off: { name: 'protokoll_aus', description: 'Änderungen am Regal nirgends melden' },
        unanswered: { name: 'unbeantwortet', description: 'Fragen ohne Antwort aufheben, ohne Namen' },
        language: { name: 'sprache', description: 'Die Sprache, die der Bot hier spricht' },
      },
    },
    checkQuote: { name: 'Dieses Zitat prüfen' },
    askAbout: { name: 'Dazu fragen' },
  },

  buttons: {
    context: (number) => (number === null ? 'Kontext' : `Kontext ${number}`),
    more: 'Weitere Stellen',
    copy: 'Kopieren',
    post: 'Im Kanal posten',
    closest: 'Nächstliegende Stelle',
    shelf: 'Was im Regal steht',
    open: 'Quelle öffnen',
    previous: 'Vorige Seite',
    next: 'Nächste Seite',
    lastAnswer: 'Meine letzte Antwort',
    card: 'Übersicht',
    roles: (n) => count(n, { other: 'Rollen (#)' }),
    statements: (n) => count(n, { other: 'Eigene Worte (#)' }),
    described: (n) => count(n, { other: 'Was andere sagen (#)' }),
    mentions: (n) => count(n, { other: 'Erwähnungen (#)' }),
    companions: (n) => count(n, { other: 'Zusammen genannt (#)' }),
    confirm: 'Ins Regal stellen',
    update: 'Quelle aktualisieren',
    correct: 'Angaben berichtigen',
    cancel: 'Abbrechen',
    remove: 'Entfernen',
    undo: 'Rückgängig machen',
    replaceAnyway: 'Neue Fassung übernehmen',
    keepOld: 'Alte Fassung behalten',
  },

  forms: {
    askTitle: 'Dazu fragen',
    question: 'Frage',
    pasteTitle: 'Einen Artikel hinzufügen',
    correctTitle: 'Angaben berichtigen',
    title: 'Titel',
    date: 'Datum (Jahr-Monat-Tag)',
    url: 'Link',
    text: 'Text des Artikels',
    quoteTitle: 'Dieses Zitat prüfen',
    quote: 'Die Worte, die geprüft werden sollen',
    speaker: 'Sprecher (darf leer bleiben)',
  },

  citation: {
    place: (paragraph, sentence) => `Absatz ${paragraph}, Satz ${sentence}`,
    caption: 'Bildunterschrift',
    heading: 'Überschrift',
    list: 'Liste',
  },

  quotation: {
    before: 'Zum Zusammenhang, die Worte davor:',
    passage: 'Die Stelle:',
    after: 'Zum Zusammenhang, die Worte danach:',
    unshown: 'Ein ␀ oder � steht für ein Steuerzeichen der Quelle, das sich nicht anzeigen lässt.',
    tooLong: (characters) =>
      count(characters, {
        one: 'Die Stelle hat # Zeichen, mehr als hierher passt. Sie ist vollständig als Datei angehängt.',
        other: 'Die Stelle hat # Zeichen, mehr als hierher passen. Sie ist vollständig als Datei angehängt.',
      }),
  },

  ask: {
    corrected: (from, to) => `In keiner Quelle steht ${from}; gesucht wurde nach ${to}.`,
    notFound: 'Die Quellen sagen dazu nichts.',
    unknownWords: (n, words) =>
      count(n, {
        one: `In keiner Quelle steht das Wort ${words}.`,
        other: `In keiner Quelle stehen die Wörter ${words}.`,
      }),
    possiblyNot: 'Die nächstliegende Stelle; vielleicht ist sie keine Antwort:',
    nothingClose: 'Keine Stelle kommt in die Nähe.',
    emptyShelf: 'Im Regal steht noch nichts.',
    emptyShelfHint: 'Moderatoren fügen Artikel mit /quellen hinzufügen hinzu.',
    unknownSource: (source) => `Keine Quelle heißt ${source}.`,
    moreTitle: 'Weitere Stellen',
    noMore: 'Es gibt keine weiteren Stellen.',
    contextTitle: 'Im Zusammenhang',
    copyTitle: 'Zum Kopieren:',
    postedBy: (member) => `Gepostet von ${member}`,
    changed: 'Die Quelle hat sich seit dieser Antwort geändert.',
    before: 'Damals:',
    now: 'Heute, am nächsten daran:',
    gone: 'Diese Worte stehen nicht mehr im Regal.',
  },

  who: {
    spellings: (names) => `Auch geschrieben: ${names}`,
    roles: 'Wie die Quellen die Person nennen',
    statements: 'In eigenen Worten',
    described: 'Was andere über die Person sagen',
    by: (speaker) => `In den Worten von ${speaker}:`,
    misspelt: (asked) => `Niemand heißt ${asked}; dies ist der nächstliegende Name.`,
    mentions: (n) => count(n, { one: 'In # Satz genannt', other: 'In # Sätzen genannt' }),
    paragraphs: (n, numbers) => count(n, { one: `Absatz ${numbers}`, other: `Absätze ${numbers}` }),
    companions: 'Im selben Satz genannt',
    times: (n) => count(n, { other: '#-mal' }),
    more: (n) => count(n, { one: '# weitere', other: '# weitere' }),
    moreSources: (n) => count(n, { one: 'und in # weiteren Quelle', other: 'und in # weiteren Quellen' }),
    page: (page, pages) => `Seite ${page} von ${pages}`,
    similar: 'Ähnlich heißen auch:',
    several: (asked) => `Auf ${asked} passen mehrere Personen. Wen meinst du?`,
    choose: 'Wähle eine Person',
    nobody: (asked) => `Die Quellen nennen niemanden namens ${asked}.`,
    didYouMean: 'Meinst du jemanden von diesen?',
    notAPerson: (asked) => `${asked} ist keine Person. Das sagen die Quellen dazu.`,
  },

  verify: {
    exact: 'Wörtlich: Die Quelle hat genau diese Worte.',
    altered: (n) =>
      count(n, {
        one: 'Verändert: An # Stelle steht es in der Quelle anders.',
        other: 'Verändert: An # Stellen steht es in der Quelle anders.',
      }),
    stitched: (n) =>
      count(n, {
        other: 'Zusammengesetzt: Diese Worte stehen an # verschiedenen Stellen und wurden zu einem Zitat verbunden.',
      }),
    misattributed: (speaker) =>
      `Falsch zugeschrieben: Die Quelle gibt diese Worte nicht als Worte von ${speaker} wieder.`,
    misattributedTo: (speaker, actual) =>
      `Falsch zugeschrieben: In der Quelle sind dies Worte von ${actual}, nicht von ${speaker}.`,
    absent: 'Nicht in den Quellen: Nichts im Regal lautet so.',
    checked: (quote) => `Geprüft: ${quote}`,
    spokenBy: (speaker) => `Laut Quelle gesagt von ${speaker}.`,
    replaced: (inQuote, inSource) => `Im Zitat steht ${inQuote}, in der Quelle ${inSource}.`,
    onlyInQuote: (words) => `Das Zitat fügt ${words} hinzu.`,
    onlyInSource: (words) => `Das Zitat lässt ${words} weg.`,
    speakerUnknown: 'Die Quelle sagt nicht, wessen Worte das sind.',
    sourceReads: 'In der Quelle steht:',
    nearest: 'Der nächstliegende Satz:',
    moreDifferences: (n) => count(n, { one: '# weitere Abweichung.', other: '# weitere Abweichungen.' }),
    whichQuote: 'Diese Nachricht enthält mehrere Zitate. Welches soll geprüft werden?',
    chooseQuote: 'Wähle ein Zitat',
    noQuote: 'Diese Nachricht enthält keine Worte in Anführungszeichen.',
    noQuoteHint: 'Nimm /prüfen und gib die Worte an, die geprüft werden sollen.',
  },

  sources: {
    title: 'Im Regal',
    total: (n) => count(n, { one: '# Quelle', other: '# Quellen' }),
    sentences: (n) => count(n, { one: '# Satz', other: '# Sätze' }),
    operators: 'vom Betreiber',
    own: 'von diesem Server',
    read: (when) => `Zuletzt gelesen ${when}.`,
    empty: 'Das Regal ist leer.',
    emptyHint: 'Füge mit /quellen hinzufügen einen Artikel hinzu.',
  },

  reload: {
    title: 'Die Quellen wurden neu gelesen.',
    dryRun: 'Ein Probelauf: Es wurde nichts geändert.',
    unchanged: 'Es hat sich nichts geändert.',
    added: 'Neue Quelle',
    removed: 'Quelle entfernt',
    changed: 'Quelle geändert',
    counts: {
      same: (n) => count(n, { other: '# gleich' }),
      reworded: (n) => count(n, { other: '# umformuliert' }),
      added: (n) => count(n, { other: '# neu' }),
      removed: (n) => count(n, { other: '# entfallen' }),
    },
    before: 'Vorher:',
    now: 'Jetzt:',
    sentenceAdded: 'Neu:',
    sentenceRemoved: 'Entfallen:',
    peopleGained: (names) => `Neu genannte Personen: ${names}`,
    peopleLost: (names) => `Nicht mehr genannte Personen: ${names}`,
    nowAnswered: 'Früher vergeblich gefragt; jetzt gibt es eine Stelle dazu:',
    failed: 'Nicht lesbar:',
    keptSince: (when) => `Die Fassung vom ${when} bleibt in Gebrauch.`,
    heldBack: (percent) =>
      `Zurückgehalten: ${percent} der Sätze würden verschwinden, als stünde dort eine Bezahlschranke oder eine Fehlerseite.`,
    heldBackHint: 'Die alte Fassung bleibt in Gebrauch, bis du entscheidest.',
    leftOut: (n) =>
      count(n, {
        one: '# weiterer Teil des Berichts steht in der Datei.',
        other: '# weitere Teile des Berichts stehen in der Datei.',
      }),
  },

  add: {
    preview: 'Vorschau: Noch wurde nichts hinzugefügt.',
    update: 'Dieser Artikel steht schon im Regal. Das würde ihn aktualisieren.',
    identical: 'Dieser Artikel steht schon Wort für Wort im Regal.',
    people: (names) => `Personen: ${names}`,
    nobody: 'Er nennt niemanden.',
    first: 'Erster Satz:',
    last: 'Letzter Satz:',
    leftOut: (parts) => `Weggelassen: ${parts}`,
    noDate: 'ohne Datum',
    added: (title) => `Hinzugefügt: ${title}`,
    updated: (title) => `Aktualisiert: ${title}`,
    cancelled: 'Abgebrochen; es hat sich nichts geändert.',
    noSuchDate: 'Das ist kein Datum. Schreib es wie 2025-02-18.',
  },

  shelf: {
    confirmRemove: (title) => `${title} entfernen?`,
    confirmRemoveHint: 'Das lässt sich 30 Tage lang rückgängig machen.',
    removed: (title) => `Entfernt: ${title}`,
    undoUntil: (when) => `Rückgängig zu machen bis ${when}.`,
    restored: (title) => `Wiederhergestellt: ${title}`,
    history: (title) => `Verlauf von ${title}`,
    version: (number) => `Fassung ${number}`,
    current: 'in Gebrauch',
    actions: { added: 'hinzugefügt', updated: 'aktualisiert', removed: 'entfernt', restored: 'wiederhergestellt' },
    by: (member, when) => `von ${member}, ${when}`,
    reason: (text) => `Grund: ${text}`,
    restoreVersion: (number) => `Fassung ${number} wiederherstellen`,
    itself: 'dem Bot selbst',
    noHistory: (title) => `Von ${title} gibt es keine früheren Fassungen.`,
    exported: (n) => count(n, { one: '# Quelle, als Datei angehängt.', other: '# Quellen, als Dateien angehängt.' }),
  },

  unanswered: {
    title: 'Gefragt, aber von den Quellen nicht beantwortet',
    times: (n) => count(n, { one: 'einmal gefragt', other: '#-mal gefragt' }),
    none: 'Keine Frage ist offen.',
    cleared: (n) => count(n, { one: '# Frage vergessen.', other: '# Fragen vergessen.' }),
    off: 'Unbeantwortete Fragen werden auf diesem Server nicht aufgehoben.',
    offHint: 'Schalte es mit /einstellungen ein; Namen werden nie aufgehoben.',
    exported: 'Die Fragen, als Datei angehängt.',
  },

  settings: {
    title: 'Einstellungen dieses Servers',
    saved: 'Gespeichert.',
    answers: 'Antworten',
    answersPrivate: 'zuerst privat',
    answersPublic: 'sofort öffentlich',
    logChannel: 'Protokollkanal',
    none: 'keiner',
    unanswered: 'Unbeantwortete Fragen',
    kept: 'aufgehoben, ohne Namen',
    notKept: 'nicht aufgehoben',
    language: 'Sprache',
    membersOwn: 'die eigene jedes Mitglieds',
  },

  about: {
    title: 'Über Verbatim',
    what: 'Ich antworte aus den Artikeln im Regal, in ihren eigenen Worten und mit der Stelle, an der sie stehen. Ich schreibe, kürze oder errate niemals eine Antwort.',
    privacyTitle: 'Datenschutz',
    privacy: [
      'Ich lese keine Nachrichten, außer einer, die du mir über ihr Menü gibst.',
      'Deine Fragen werden nicht aufgehoben und verlassen diesen Bot für keinen anderen Dienst.',
      'Wenn die Moderatoren es eingeschaltet haben, wird eine Frage ohne Antwort aufgehoben, ohne deinen Namen.',
      'Eine Änderung am Regal wird mit dem Namen des Moderators aufgehoben, der sie gemacht hat.',
      'Was ein Server in sein Regal stellt, ist nur auf diesem Server zu sehen.',
    ],
    unansweredOn: 'Auf diesem Server werden unbeantwortete Fragen aufgehoben.',
    unansweredOff: 'Auf diesem Server werden unbeantwortete Fragen nicht aufgehoben.',
  },

  help: {
    title: 'So fragst du',
    lines: {
      ask: 'eine Frage, in deinen eigenen Worten',
      who: 'ein Name, ein Nachname oder ein Titel',
      verify: 'ein Zitat, um es Wort für Wort zu prüfen',
      library: 'was im Regal steht',
      about: 'was dieser Bot speichert',
    },
    menus: 'Bei einer Nachricht: Apps, dann Dieses Zitat prüfen oder Dazu fragen.',
    bold: 'Fett stehen die Wörter deiner Frage. Was hinter einem Balken steht, ist die Quelle, Wort für Wort.',
    private: 'Antworten siehst nur du, bis du sie im Kanal postest.',
    moderators: 'Für Moderatoren: /quellen, /unbeantwortet und /einstellungen.',
  },

  audit: {
    line: (member, action, title) => `${member}: ${title} ${action}`,
  },

  errors: {
    unexpected: 'Hier ist etwas schiefgegangen. Bitte versuch es noch einmal.',
    reference: (reference) => `Wenn es wieder geschieht, nenne dem Betreiber dieses Zeichen: ${reference}`,
    cooldown: (when) => `Das waren viele Fragen in einer Minute. Du kannst wieder fragen: ${when}.`,
    notAllowed: 'Das darfst du hier nicht. Dazu braucht es das Recht „Server verwalten“.',
    serverOnly: 'Das geht nur auf einem Server.',
    outdated: 'Diese Schaltfläche gehört zu einer älteren Nachricht. Bitte nimm den Befehl noch einmal.',
    empty: 'Bitte schreib eine Frage.',
  },

  theArticle: (problem) => `Der Artikel ${problem}.`,
  problems: {
    'is empty: add some prose': 'ist leer: ergänze etwas Text',
    'holds no sentence: add some prose': 'enthält keinen Satz: ergänze etwas Text',
    'is not text: save it as plain text, Markdown or HTML':
      'ist kein Text: speichere es als reinen Text, Markdown oder HTML',
    'is not UTF-# text: open it in an editor and save it as UTF-#':
      'ist kein UTF-#-Text: öffne es in einem Editor und speichere es als UTF-#',
    'is # MB long; # MB is the most: split it into several files':
      'ist # MB groß; höchstens # MB sind möglich: teile es auf mehrere Dateien auf',
    'is a link that leads nowhere': 'ist eine Verknüpfung, die ins Leere führt',
    'is a link that leads to itself': 'ist eine Verknüpfung, die auf sich selbst führt',
    'may not be read: its permissions forbid it': 'darf nicht gelesen werden: die Zugriffsrechte verbieten es',
    'cannot be read: the disk reports an error': 'lässt sich nicht lesen: der Datenträger meldet einen Fehler',
    'is a folder too deep: move its articles further up':
      'ist ein zu tief liegender Ordner: schiebe seine Artikel weiter nach oben',
    'is a folder, though it is named like a file': 'ist ein Ordner, obwohl es wie eine Datei heißt',
    'is no ordinary file': 'ist keine gewöhnliche Datei',
    'takes longer than # seconds to read: split it, or paste its text':
      'braucht zum Lesen länger als # Sekunden: teile es auf oder füge den Text ein',
    'takes too much memory to read: split it, or paste its text':
      'braucht zum Lesen zu viel Speicher: teile es auf oder füge den Text ein',
    'cannot be read, it is damaged or too intricate: paste its text':
      'lässt sich nicht lesen, es ist beschädigt oder zu verwickelt: füge den Text ein',
    'unpacks to more than any article holds: paste its text':
      'entpackt mehr, als irgendein Artikel enthält: füge den Text ein',
    'is no Word file (.docx), or is damaged or locked: save it anew as .docx without a password':
      'ist keine Word-Datei (.docx), ist beschädigt oder gesperrt: speichere es neu als .docx ohne Passwort',
    'has # pages; # are the most: split it, or paste the part you need':
      'hat # Seiten; höchstens # sind möglich: teile es auf oder füge den Teil ein, den du brauchst',
    'holds pictures of pages and no text: put it through text recognition (OCR) first':
      'enthält Bilder von Seiten und keinen Text: lass zuerst eine Texterkennung (OCR) darüberlaufen',
    'is locked with a password: save it without one': 'ist mit einem Passwort gesperrt: speichere es ohne',
    'is no PDF, or a damaged one: save it anew': 'ist kein PDF oder ein beschädigtes: speichere es neu',
    'No site of that name can be found: check the link.':
      'Eine Website dieses Namens ist nicht zu finden: prüfe den Link.',
    'No site of that name can be found right now: check the link, or try again later.':
      'Eine Website dieses Namens ist gerade nicht zu finden: prüfe den Link oder versuch es später noch einmal.',
    'The site does not answer: try again later.': 'Die Website antwortet nicht: versuch es später noch einmal.',
    'The site broke off the connection: try again later.':
      'Die Website hat die Verbindung abgebrochen: versuch es später noch einmal.',
    'The page arrived damaged: try again later.': 'Die Seite kam beschädigt an: versuch es später noch einmal.',
    'The page arrived incomplete: try again later.': 'Die Seite kam unvollständig an: versuch es später noch einmal.',
    'The site took longer than # seconds: try again later.':
      'Die Website brauchte länger als # Sekunden: versuch es später noch einmal.',
    'The site has no valid certificate for https.': 'Die Website hat kein gültiges Zertifikat für https.',
    'That is not a web address: it should begin with https://.':
      'Das ist keine Webadresse: sie sollte mit https:// beginnen.',
    'Only http and https links can be fetched.': 'Nur Links mit http und https können abgerufen werden.',
    'The link holds a user name or password: remove it.':
      'Der Link enthält einen Benutzernamen oder ein Passwort: entferne das.',
    'The link is too long.': 'Der Link ist zu lang.',
    'Port # is not one that web pages are served on.': 'Auf Port # werden keine Webseiten angeboten.',
    'That address is not on the public Internet, so it is not fetched.':
      'Diese Adresse liegt nicht im öffentlichen Internet und wird deshalb nicht abgerufen.',
    'The site asks programs not to read that page (robots.txt): paste its text instead.':
      'Die Website bittet Programme, diese Seite nicht zu lesen (robots.txt): füge stattdessen ihren Text ein.',
    'The site has no such page (#): check the link.': 'Die Website hat keine solche Seite (#): prüfe den Link.',
    'The site does not let us read that page (#): paste its text instead.':
      'Die Website lässt uns diese Seite nicht lesen (#): füge stattdessen ihren Text ein.',
    'The site asks us to come back later (#).': 'Die Website bittet uns, später wiederzukommen (#).',
    'The site is out of order (#): try again later.':
      'Die Website ist außer Betrieb (#): versuch es später noch einmal.',
    'The site answered without a page (#).': 'Die Website hat ohne eine Seite geantwortet (#).',
    'The page is larger than # MB.': 'Die Seite ist größer als # MB.',
    'The link leads on more than # times without arriving.': 'Der Link führt mehr als #-mal weiter, ohne anzukommen.',
    'Discord no longer has that file (#): attach it again.':
      'Discord hat diese Datei nicht mehr (#): hänge sie noch einmal an.',
    'This preview has expired: add the article again.':
      'Diese Vorschau ist abgelaufen: füge den Artikel noch einmal hinzu.',
    'There is nothing to undo.': 'Es gibt nichts rückgängig zu machen.',
    'That has been undone already.': 'Das ist schon rückgängig gemacht worden.',
    'Only what changed in the last # days can be undone.':
      'Nur was sich in den letzten # Tagen geändert hat, lässt sich rückgängig machen.',
    'There is no such version.': 'Diese Fassung gibt es nicht.',
    'That version is the one in use.': 'Diese Fassung ist die, die in Gebrauch ist.',
    'That article is not on the shelf.': 'Dieser Artikel steht nicht im Regal.',
    "That article is the operator's: it cannot be removed from here.":
      'Dieser Artikel gehört dem Betreiber: von hier aus lässt er sich nicht entfernen.',
    'That version was damaged on the disk and cannot be put back.':
      'Diese Fassung wurde auf dem Datenträger beschädigt und lässt sich nicht zurückholen.',
  },
};
