import { megabytesOf } from '../../library/problems/problem-words.ts';
import type { Language } from './english.ts';
import { pluralOf } from './plural.ts';

const count = pluralOf('de');
const megabytes = megabytesOf('de');
const FORMATS = {
  pdf: 'ein PDF',
  archive: 'eine Word-Datei oder ein anderes Zip-Archiv',
  oldWord: 'eine alte Word-Datei',
  rtf: 'eine RTF-Datei',
  picture: 'ein Bild',
  compressed: 'eine komprimierte Datei',
};

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
      },
    },
    who: {
      name: 'wer',
      description: 'Wer ist das? Namen, Rollen, Worte und Erwähnungen in den Quellen',
      options: { name: { name: 'name', description: 'Ein Name, ein Nachname oder ein Titel' } },
    },
    verify: {
      name: 'prüfen',
      description: 'Ein Zitat Wort für Wort mit den Quellen vergleichen',
      options: {
        quote: { name: 'zitat', description: 'Die Worte, die geprüft werden sollen' },
        speaker: { name: 'sprecher', description: 'Wer sie gesagt haben soll' },
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
        unanswered: { name: 'unbeantwortet', description: 'Fragen ohne Antwort speichern, ohne Namen' },
        language: { name: 'sprache', description: 'Die Sprache, die der Bot hier spricht' },
      },
    },
    checkQuote: { name: 'Dieses Zitat prüfen' },
    askAbout: { name: 'Dazu fragen' },
  },

  share: { name: 'teilen', description: 'Die Antwort allen im Kanal zeigen' },

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
    undo: 'Rückgängig machen',
    replaceAnyway: 'Neue Fassung übernehmen',
    keepOld: 'Alte Fassung behalten',
  },

  forms: {
    question: 'Frage',
    pasteTitle: 'Einen Artikel hinzufügen',
    title: 'Titel',
    date: 'Datum (Jahr-Monat-Tag)',
    url: 'Link',
    text: 'Text des Artikels',
    why: 'Warum (für den Verlauf, darf leer bleiben)',
    speaker: 'Sprecher (darf leer bleiben)',
  },

  citation: {
    place: (paragraph, sentence) => `Absatz ${paragraph}, Satz ${sentence}`,
    caption: 'Bildunterschrift',
    heading: 'Überschrift',
    list: 'Liste',
  },

  quotation: {
    before: 'Zum Zusammenhang, davor steht:',
    passage: 'Die Stelle:',
    after: 'Zum Zusammenhang, danach steht:',
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
    silent: (person) => `In den Quellen finde ich keine Worte von ${person}.`,
    unknownWords: (n, words) =>
      count(n, {
        one: `In keiner Quelle steht das Wort ${words}.`,
        other: `In keiner Quelle stehen die Wörter ${words}.`,
      }),
    possiblyNot: 'Die nächstliegende Stelle; vielleicht ist sie keine Antwort:',
    nothingClose: 'Keine Stelle kommt dem nahe.',
    emptyShelf: 'Im Regal steht noch nichts.',
    emptyShelfHint: 'Moderatoren stellen mit /quellen hinzufügen Artikel ins Regal.',
    unknownSource: (source) => `Keine Quelle heißt ${source}.`,
    contextTitle: 'Im Zusammenhang',
    copyTitle: 'Zum Kopieren:',
    postedBy: (member) => `Gepostet von ${member}`,
    changed: 'Die Quelle hat sich seit dieser Antwort geändert.',
    before: 'Damals:',
    now: 'Jetzt, am ähnlichsten:',
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
    more: (n) => count(n, { other: '# weitere' }),
    moreSources: (n) => count(n, { one: 'und in # weiteren Quelle', other: 'und in # weiteren Quellen' }),
    page: (page, pages) => `Seite ${page} von ${pages}`,
    similar: 'Ähnlich heißen auch:',
    several: (asked) => `Auf ${asked} passen mehrere Personen. Wen meinst du?`,
    choose: 'Wähle eine Person',
    nobody: (asked) => `Die Quellen nennen niemanden namens ${asked}.`,
    didYouMean: 'Meinst du jemanden von diesen?',
    notAPerson: (asked) => `Ich halte ${asked} nicht für eine Person. Das sagen die Quellen dazu.`,
  },

  verify: {
    exact: (places) =>
      count(places, {
        one: 'Wörtlich: Die Quelle hat genau diese Worte.',
        other: 'Wörtlich: Die Quellen haben genau diese Worte an # Stellen.',
      }),
    fewWords: 'Ein, zwei Wörter, die an mehreren Stellen stehen, sind kaum ein Zitat: Sie kann jeder gebrauchen.',
    altered: (n) =>
      count(n, {
        one: 'Verändert: An # Stelle steht es in der Quelle anders.',
        other: 'Verändert: An # Stellen steht es in der Quelle anders.',
      }),
    stitched: (n) =>
      count(n, {
        other: 'Zusammengesetzt: Diese Worte stehen an # verschiedenen Stellen und wurden zu einem Zitat verbunden.',
      }),
    misattributed: (speaker, actual) =>
      `Falsch zugeschrieben: In der Quelle sind dies Worte von ${actual}, nicht von ${speaker}.`,
    absent: 'Nicht in den Quellen: Nichts im Regal lautet so.',
    checked: (quote) => `Das Zitat: ${quote}`,
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
    noQuote: 'Diese Nachricht enthält kein Zitat aus mindestens drei Wörtern.',
    noWords: 'Darin steht kein Wort, das sich prüfen ließe.',
    noQuoteHint: 'Nutze /prüfen und gib die Worte an, die geprüft werden sollen.',
  },

  sources: {
    title: 'Im Regal',
    total: (n) => count(n, { one: '# Quelle', other: '# Quellen' }),
    sentences: (n) => count(n, { one: '# Satz', other: '# Sätze' }),
    operators: 'vom Betreiber',
    own: 'von diesem Server',
    read: (when) => `Zuletzt gelesen ${when}.`,
    historyDamaged:
      'Der Verlauf des Regals dieses Servers wurde auf dem Datenträger beschädigt: Die letzten Änderungen können fehlen.',
    articleDamaged: (title) =>
      `${title} wurde auf dem Datenträger beschädigt: Stelle mit /quellen verlauf eine frühere Fassung wieder her oder füge den Artikel neu hinzu.`,
  },

  reload: {
    title: 'Die Quellen wurden neu gelesen.',
    dryRun: 'Ein Probelauf: Es wurde nichts geändert.',
    unchanged: 'Es hat sich nichts geändert.',
    noArticles: 'Im Ordner des Betreibers liegen noch keine Artikel.',
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
    heldBackAlone:
      'Auch hier bleiben die alten Fassungen in Gebrauch: Lade jede dieser Quellen einzeln neu, um zu entscheiden.',
    leftOut: (n) =>
      count(n, {
        one: '# weiterer Teil des Berichts steht in der Datei.',
        other: '# weitere Teile des Berichts stehen in der Datei.',
      }),
  },

  add: {
    preview: 'Vorschau: Noch wurde nichts hinzugefügt.',
    update: 'Dieser Artikel steht schon im Regal. Das würde ihn aktualisieren.',
    beside: (title) => `Der Betreiber hat ihn schon: ${title}. Dieser hier käme daneben.`,
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
    noOwn: 'Dieser Server hat keine eigenen Artikel.',
    exported: (n) => count(n, { one: '# Quelle, als Datei angehängt.', other: '# Quellen, als Dateien angehängt.' }),
  },

  unanswered: {
    title: 'Gefragt, aber von den Quellen nicht beantwortet',
    times: (n) => count(n, { one: 'einmal gefragt', other: '#-mal gefragt' }),
    none: 'Keine Frage ist offen.',
    cleared: (n) => count(n, { one: '# Frage vergessen.', other: '# Fragen vergessen.' }),
    off: 'Unbeantwortete Fragen werden auf diesem Server nicht gespeichert.',
    offHint: 'Schalte es mit /einstellungen ein; Namen werden nie gespeichert.',
    exported: 'Die Fragen, als Datei angehängt.',
  },

  settings: {
    title: 'Einstellungen dieses Servers',
    saved: 'Gespeichert.',
    answers: 'Antworten',
    answersPrivate: 'zuerst privat',
    answersPublic: 'sofort öffentlich',
    logChannel: 'Protokollkanal',
    logHere: 'Änderungen am Regal werden von jetzt an hier gemeldet.',
    logRefused: (channel) =>
      `In ${channel} darf ich nicht schreiben. Lass mich den Kanal sehen und dort Nachrichten senden, dann versuch es noch einmal.`,
    none: 'keiner',
    unanswered: 'Unbeantwortete Fragen',
    kept: 'gespeichert, ohne Namen',
    notKept: 'nicht gespeichert',
    language: 'Sprache',
    membersOwn: 'die eigene jedes Mitglieds',
  },

  about: {
    title: 'Über Verbatim',
    what: 'Ich antworte aus den Artikeln im Regal, in ihren eigenen Worten und mit der Stelle, an der sie stehen. Ich schreibe, kürze oder errate niemals eine Antwort.',
    privacyTitle: 'Datenschutz',
    privacy: [
      'Ich lese keine Nachrichten, außer einer, die du mir über ihr Menü gibst.',
      'Deine Fragen werden nicht gespeichert und gehen an keinen anderen Dienst.',
      'Wenn die Moderatoren es eingeschaltet haben, wird eine Frage ohne Antwort gespeichert, ohne deinen Namen.',
      'Eine Änderung am Regal wird mit dem Namen des Moderators gespeichert, der sie gemacht hat.',
      'Was ein Server in sein Regal stellt, ist nur auf diesem Server zu sehen.',
    ],
    unansweredOn: 'Auf diesem Server werden unbeantwortete Fragen gespeichert.',
    unansweredOff: 'Auf diesem Server werden unbeantwortete Fragen nicht gespeichert.',
  },

  help: {
    title: 'So fragst du',
    menus: (checkQuote, askAbout) => `Bei einer Nachricht: Apps, dann ${checkQuote} oder ${askAbout}.`,
    bold: 'Fett stehen die Wörter deiner Frage. Was hinter einem Balken steht, ist die Quelle, Wort für Wort.',
    private: 'Antworten siehst nur du, bis du sie im Kanal postest.',
    moderators: (commands) => `Für Moderatoren: ${commands}.`,
  },

  audit: {
    line: (member, action, title) => `${member}: ${title} ${action}`,
  },

  errors: {
    unexpected: 'Hier ist etwas schiefgegangen. Bitte versuch es noch einmal.',
    reference: (reference) => `Wenn es wieder geschieht, nenne dem Betreiber diese Kennung: ${reference}`,
    cooldown: (when) => `Das waren viele Fragen in einer Minute. Du kannst wieder fragen: ${when}.`,
    notAllowed: 'Das darfst du hier nicht. Dazu braucht es das Recht „Server verwalten“.',
    serverOnly: 'Das geht nur auf einem Server.',
    outdated: 'Das ist nicht mehr aktuell. Bitte nutze den Befehl noch einmal.',
    again: 'Das Regal ist gerade erst geöffnet worden. Bitte nutze den Befehl noch einmal.',
    empty: 'Bitte schreib eine Frage.',
    noName: 'Bitte schreib einen Namen.',
  },

  problems: {
    article: (problem) => `Der Artikel ${problem}.`,
    named: (file, wrong) => `${file} ${wrong}.`,
    files: {
      empty: 'ist leer. Ergänze etwas Text',
      noSentence: 'enthält keinen Satz. Ergänze etwas Text',
      notText: 'ist kein Text. Speichere den Inhalt als reinen Text, Markdown oder HTML',
      notDecodable: ({ encoding }) =>
        `ist kein ${encoding}-Text. Öffne die Datei in einem Editor und speichere sie als UTF-8`,
      tooLong: ({ bytes, most }) =>
        `ist ${megabytes(bytes)} MB groß, höchstens ${megabytes(most)} MB sind möglich. Teile den Text auf mehrere Dateien auf`,
      brokenLink: 'ist eine Verknüpfung, die ins Leere führt. Berichtige oder lösche sie',
      loopingLink: 'ist eine Verknüpfung, die auf einen Ordner über ihr führt. Lösche sie',
      forbidden: 'darf nicht gelesen werden. Ändere die Zugriffsrechte',
      diskError: 'lässt sich nicht lesen, der Datenträger meldet einen Fehler. Prüfe den Datenträger',
      tooDeep: 'ist ein zu tief liegender Ordner. Schiebe die Artikel weiter nach oben',
      folder: 'ist ein Ordner, obwohl der Name wie der einer Datei aussieht. Benenne den Ordner um',
      noFolder: 'ist kein Ordner. SOURCES_DIR muss den Ordner mit den Artikeln nennen',
      notOrdinary: 'ist keine gewöhnliche Datei. Lösche sie',
      tooSlow: ({ seconds }) =>
        `braucht zum Lesen länger als ${seconds} Sekunden. Teile den Text auf oder füge ihn direkt ein`,
      tooMuchMemory: 'braucht zum Lesen zu viel Speicher. Teile den Text auf oder füge ihn direkt ein',
      tooIntricate: 'lässt sich nicht lesen, da beschädigt oder zu verschachtelt. Füge den Text direkt ein',
      unpacksTooLarge: 'enthält entpackt mehr als jeder Artikel. Füge den Text direkt ein',
      noWordFile:
        'ist keine Word-Datei (.docx), ist beschädigt oder gesperrt. Speichere die Datei neu als .docx ohne Passwort',
      tooManyPages: ({ pages, most }) =>
        `hat ${pages} Seiten, höchstens ${most} sind möglich. Teile die Datei auf oder füge den Teil ein, den du brauchst`,
      onlyPictures: 'enthält nur Bilder von Seiten und keinen Text. Lass zuerst eine Texterkennung (OCR) darüberlaufen',
      locked: 'ist mit einem Passwort gesperrt. Speichere die Datei ohne Passwort',
      noPdf: 'ist kein PDF oder ist beschädigt. Speichere die Datei neu',
      otherFormat: ({ format }) =>
        `ist ${FORMATS[format]}, was auch immer der Name sagt. Speichere den Text als reinen Text, Markdown oder HTML`,
      unknownFormat: 'ist von einer Art, die ich nicht lesen kann. Speichere es als .txt, .md, .html, .pdf oder .docx',
      folderGone: 'lässt sich nicht lesen, die Artikel darin bleiben, wie sie waren',
      unreadable: ({ code }) => `lässt sich nicht lesen (${code}). Prüfe die Datei`,
    },
    sentences: {
      noSite: 'Eine Website dieses Namens ist nicht zu finden. Prüfe den Link.',
      noSiteNow:
        'Eine Website dieses Namens ist gerade nicht zu finden. Prüfe den Link oder versuch es später noch einmal.',
      noAnswer: 'Die Website antwortet nicht. Versuch es später noch einmal.',
      brokenOff: 'Die Website hat die Verbindung abgebrochen. Versuch es später noch einmal.',
      damagedPage: 'Die Seite kam beschädigt an. Versuch es später noch einmal.',
      incompletePage: 'Die Seite kam unvollständig an. Versuch es später noch einmal.',
      siteTooSlow: ({ seconds }) =>
        `Die Website brauchte länger als ${seconds} Sekunden. Versuch es später noch einmal.`,
      noCertificate: 'Die Website hat kein gültiges Zertifikat für https. Prüfe den Link.',
      notAnAddress: 'Das ist keine Webadresse. Sie sollte mit https:// beginnen.',
      notHttp: 'Nur Links mit http und https können abgerufen werden.',
      holdsPassword: 'Der Link enthält einen Benutzernamen oder ein Passwort. Entferne das.',
      linkTooLong: 'Der Link ist zu lang. Füge stattdessen den Text der Seite ein.',
      noWebPort: ({ port }) => `Auf Port ${port} werden keine Webseiten angeboten. Prüfe den Link.`,
      notPublic:
        'Diese Adresse liegt nicht im öffentlichen Internet und wird deshalb nicht abgerufen. Füge stattdessen den Text der Seite ein.',
      robots: 'Die Website bittet Programme, diese Seite nicht zu lesen (robots.txt). Füge stattdessen ihren Text ein.',
      noSuchPage: ({ status }) => `Die Website hat keine solche Seite (${status}). Prüfe den Link.`,
      pageForbidden: ({ status }) =>
        `Die Website lässt mich diese Seite nicht lesen (${status}). Füge stattdessen ihren Text ein.`,
      tooManyRequests: ({ status }) =>
        `Die Website nimmt gerade keine Anfragen an (${status}). Versuch es später noch einmal.`,
      siteBroken: ({ status }) => `Die Website ist außer Betrieb (${status}). Versuch es später noch einmal.`,
      noPage: ({ status }) => `Die Website hat ohne eine Seite geantwortet (${status}). Prüfe den Link.`,
      pageTooLarge: ({ most }) => `Die Seite ist größer als ${megabytes(most)} MB. Füge den Teil ein, den du brauchst.`,
      tooManyRedirects: ({ most }) => `Der Link führt mehr als ${most}-mal weiter, ohne anzukommen. Prüfe den Link.`,
      attachmentGone: ({ status }) => `Discord hat diese Datei nicht mehr (${status}). Hänge sie noch einmal an.`,
      previewExpired: 'Das ist schon entschieden oder abgelaufen. Nutze bei Bedarf den Befehl noch einmal.',
      nothingToUndo: 'Es gibt nichts rückgängig zu machen.',
      alreadyUndone: 'Das ist schon rückgängig gemacht worden.',
      tooLateToUndo: ({ days }) =>
        `Nur was sich in den letzten ${days} Tagen geändert hat, lässt sich rückgängig machen.`,
      noSuchVersion: 'Diese Fassung gibt es nicht.',
      versionInUse: 'Diese Fassung ist schon in Gebrauch.',
      notOnShelf: 'Dieser Artikel steht nicht im Regal.',
      operators: 'Dieser Artikel gehört dem Betreiber. Von hier aus lässt er sich nicht entfernen.',
      versionDamaged:
        'Diese Fassung wurde auf dem Datenträger beschädigt und lässt sich nicht zurückholen. Stelle eine andere wieder her.',
      fetchFailed: ({ code }) => `Die Seite ließ sich nicht abrufen (${code}). Versuch es später noch einmal.`,
      packed: ({ coding }) =>
        `Die Seite ist auf eine Weise gepackt, die ich nicht öffne (${coding}). Füge stattdessen ihren Text ein.`,
      notAnArticle: ({ type }) =>
        `Der Link führt zu etwas anderem als einer Seite, einem Text, einem PDF oder einer Word-Datei${type && ` (${type})`}. Prüfe den Link.`,
      notFromDiscord: 'Anhänge werden nur von Discord selbst abgerufen.',
      changedSince: ({ title }) =>
        `${title} hat sich seither noch einmal geändert. Stelle stattdessen eine der Fassungen wieder her.`,
      diskFull: 'Der Datenträger ist voll. Es wurde nichts geändert, gib dem Betreiber Bescheid.',
      recordTooLarge:
        'Der Datenträger nimmt keine Datei dieser Größe an. Es wurde nichts geändert, gib dem Betreiber Bescheid.',
      diskReadOnly:
        'Der Ordner für die Daten ist schreibgeschützt. Es wurde nichts geändert, gib dem Betreiber Bescheid.',
      newerData:
        'Eine neuere Fassung des Bots führt die Daten dieses Servers. Es wurde nichts geändert, gib dem Betreiber Bescheid: Der Bot muss aktualisiert werden.',
      notWritten: ({ code }) =>
        `In den Ordner für die Daten lässt sich nicht schreiben (${code}). Es wurde nichts geändert, gib dem Betreiber Bescheid.`,
    },
  },
};
