import type { Language } from './language.ts';
import { pluralOf } from './plural.ts';

const count = pluralOf('uk');

export const ukrainian: Language = {
  locale: 'uk',
  name: 'Українська',
  quoted: (text) => `«${text}»`,

  commands: {
    ask: {
      name: 'запитати',
      description: 'Поставте запитання; відповідь дослівно процитовано з джерел',
      options: {
        question: { name: 'запитання', description: 'Ваше запитання, своїми словами' },
        source: { name: 'джерело', description: 'Шукати лише в цьому джерелі' },
        share: { name: 'показати_всім', description: 'Показати відповідь усьому каналу' },
      },
    },
    who: {
      name: 'хто',
      description: 'Хто ця людина? Імена, посади, слова та згадки в джерелах',
      options: {
        name: { name: 'імʼя', description: 'Імʼя, прізвище або посада' },
        share: { name: 'показати_всім', description: 'Показати відповідь усьому каналу' },
      },
    },
    verify: {
      name: 'перевірити',
      description: 'Звірити цитату з джерелами, слово за словом',
      options: {
        quote: { name: 'цитата', description: 'Слова, які треба перевірити' },
        speaker: { name: 'мовець', description: 'Хто нібито це сказав' },
        share: { name: 'показати_всім', description: 'Показати відповідь усьому каналу' },
      },
    },
    library: { name: 'бібліотека', description: 'Що є на полиці: назви, дати й обсяг' },
    about: { name: 'про_бота', description: 'Що робить цей бот і що він про вас зберігає' },
    help: { name: 'довідка', description: 'Як запитувати і що роблять кнопки' },
    sources: {
      name: 'джерела',
      description: 'Дбати про полицю: переглядати, додавати, перечитувати, вилучати й відновлювати джерела',
      subcommands: {
        list: { name: 'список', description: 'Показати джерела' },
        add: {
          name: 'додати',
          description: 'Додати статтю за посиланням, файлом або вставленим текстом; спершу буде попередній перегляд',
          options: {
            url: { name: 'посилання', description: 'Посилання на статтю' },
            file: { name: 'файл', description: 'Файл .txt, .md, .html, .pdf або .docx' },
          },
        },
        reload: {
          name: 'перечитати',
          description: 'Перечитати джерела й повідомити, що змінилося, речення за реченням',
          options: {
            source: { name: 'джерело', description: 'Лише це джерело' },
            dry_run: { name: 'проба', description: 'Лише повідомити, нічого не змінювати' },
          },
        },
        remove: {
          name: 'вилучити',
          description: 'Зняти джерело з полиці; це можна скасувати протягом 30 днів',
          options: { source: { name: 'джерело', description: 'Джерело, яке треба вилучити' } },
        },
        undo: { name: 'скасувати', description: 'Скасувати останню зміну на полиці' },
        history: {
          name: 'історія',
          description: 'Усі версії джерела: хто, коли й що змінив',
          options: { source: { name: 'джерело', description: 'Джерело' } },
        },
        export: { name: 'експорт', description: 'Отримати полицю цього сервера файлами' },
      },
    },
    unanswered: {
      name: 'без_відповіді',
      description: 'Запитання, на які джерела не дали відповіді',
      subcommands: {
        list: { name: 'список', description: 'Показати їх, спершу найчастіші' },
        clear: { name: 'очистити', description: 'Забути їх усі' },
        export: { name: 'експорт', description: 'Отримати їх файлом' },
      },
    },
    settings: {
      name: 'налаштування',
      description: 'Переглянути або змінити поведінку бота на цьому сервері',
      options: {
        answers: { name: 'відповіді', description: 'Хто спершу бачить відповідь' },
        log_channel: { name: 'канал_журналу', description: 'Де повідомляти про зміни на полиці' },
        log_off: { name: 'без_журналу', description: 'Ніде не повідомляти про зміни на полиці' },
        unanswered: { name: 'без_відповіді', description: 'Зберігати запитання без відповіді, без імен' },
        language: { name: 'мова', description: 'Мова, якою бот говорить тут' },
      },
    },
    checkQuote: { name: 'Перевірити цю цитату' },
    askAbout: { name: 'Запитати про це' },
  },

  buttons: {
    context: (number) => (number === null ? 'Контекст' : `Контекст ${number}`),
    more: 'Інші уривки',
    copy: 'Копіювати',
    post: 'Показати в каналі',
    closest: 'Найближчий уривок',
    shelf: 'Що є на полиці',
    open: 'Відкрити джерело',
    previous: 'Попередня сторінка',
    next: 'Наступна сторінка',
    lastAnswer: 'Моя остання відповідь',
    card: 'Огляд',
    roles: (n) => count(n, { other: 'Посади (#)' }),
    statements: (n) => count(n, { other: 'Власні слова (#)' }),
    described: (n) => count(n, { other: 'Слова інших (#)' }),
    mentions: (n) => count(n, { other: 'Згадки (#)' }),
    companions: (n) => count(n, { other: 'Згадані поруч (#)' }),
    confirm: 'Поставити на полицю',
    update: 'Оновити джерело',
    correct: 'Виправити відомості',
    cancel: 'Відмовитися',
    remove: 'Вилучити',
    undo: 'Скасувати',
    replaceAnyway: 'Узяти нову версію',
    keepOld: 'Залишити стару версію',
  },

  forms: {
    askTitle: 'Запитати про це',
    question: 'Запитання',
    pasteTitle: 'Додати статтю',
    correctTitle: 'Виправити відомості',
    title: 'Назва',
    date: 'Дата (рік-місяць-день)',
    url: 'Посилання',
    text: 'Текст статті',
    quoteTitle: 'Перевірити цю цитату',
    quote: 'Слова, які треба перевірити',
    speaker: 'Хто це сказав (необовʼязково)',
  },

  citation: {
    place: (paragraph, sentence) => `абзац ${paragraph}, речення ${sentence}`,
    caption: 'підпис під фото',
    heading: 'заголовок',
    list: 'список',
  },

  quotation: {
    before: 'Для контексту, попередні слова:',
    passage: 'Уривок:',
    after: 'Для контексту, наступні слова:',
    unshown: '␀ або � стоїть замість керівного символу джерела, який неможливо показати.',
    tooLong: (characters) =>
      count(characters, {
        one: 'В уривку # символ, тут стільки не вміститься. Його повністю додано файлом.',
        few: 'В уривку # символи, тут стільки не вміститься. Його повністю додано файлом.',
        many: 'В уривку # символів, тут стільки не вміститься. Його повністю додано файлом.',
        other: 'В уривку # символу, тут стільки не вміститься. Його повністю додано файлом.',
      }),
  },

  ask: {
    corrected: (from, to) => `У жодному джерелі немає ${from}; натомість шукали ${to}.`,
    notFound: 'Джерела цього не кажуть.',
    unknownWords: (n, words) =>
      count(n, { one: `Жодне джерело не вживає слова ${words}.`, other: `Жодне джерело не вживає слів ${words}.` }),
    possiblyNot: 'Найближчий уривок; можливо, це не відповідь:',
    nothingClose: 'Близького уривка немає.',
    emptyShelf: 'На полиці ще нічого немає.',
    emptyShelfHint: 'Модератори додають статті командою /джерела додати.',
    unknownSource: (source) => `Немає джерела з назвою ${source}.`,
    moreTitle: 'Інші уривки',
    noMore: 'Інших уривків немає.',
    contextTitle: 'У контексті',
    copyTitle: 'Для копіювання:',
    postedBy: (member) => `Показує ${member}`,
    changed: 'Після цієї відповіді джерело змінилося.',
    before: 'Тоді:',
    now: 'Тепер, найближче до цього:',
    gone: 'Цих слів більше немає на полиці.',
  },

  who: {
    spellings: (names) => `Також пишуть: ${names}`,
    roles: 'Як це називають джерела',
    statements: 'Власними словами',
    described: 'Що кажуть інші',
    by: (speaker) => `Каже ${speaker}:`,
    misspelt: (asked) => `Нікого не звуть ${asked}; ось найближче імʼя.`,
    mentions: (n) =>
      count(n, {
        one: 'Згадки в # реченні',
        few: 'Згадки в # реченнях',
        many: 'Згадки в # реченнях',
        other: 'Згадки в # речення',
      }),
    paragraphs: (n, numbers) => count(n, { one: `абзац ${numbers}`, other: `абзаци ${numbers}` }),
    companions: 'Згадані в тому самому реченні',
    times: (n) => count(n, { one: '# раз', few: '# рази', many: '# разів', other: '# раза' }),
    more: (n) => count(n, { other: 'ще #' }),
    moreSources: (n) =>
      count(n, {
        one: 'і ще в # джерелі',
        few: 'і ще в # джерелах',
        many: 'і ще в # джерелах',
        other: 'і ще в # джерела',
      }),
    page: (page, pages) => `Сторінка ${page} з ${pages}`,
    similar: 'Схожі імена:',
    several: (asked) => `Під ${asked} підходить кілька людей. Кого ви маєте на увазі?`,
    choose: 'Виберіть людину',
    nobody: (asked) => `Джерела не згадують нікого на імʼя ${asked}.`,
    didYouMean: 'Може, хтось із цих?',
    notAPerson: (asked) => `${asked} — це не людина. Ось що про це кажуть джерела.`,
  },

  verify: {
    exact: 'Дослівно: у джерелі саме ці слова.',
    altered: (n) =>
      count(n, {
        one: 'Змінено: у джерелі інакше в # місці.',
        few: 'Змінено: у джерелі інакше в # місцях.',
        many: 'Змінено: у джерелі інакше в # місцях.',
        other: 'Змінено: у джерелі інакше в # місця.',
      }),
    stitched: (n) =>
      count(n, {
        one: 'Зшито: ці слова стоять в # місці.',
        few: 'Зшито: ці слова стоять у # різних місцях, а подані як одна цитата.',
        many: 'Зшито: ці слова стоять у # різних місцях, а подані як одна цитата.',
        other: 'Зшито: ці слова стоять у # різного місця, а подані як одна цитата.',
      }),
    misattributed: (speaker) => `Приписано іншому: за джерелом, це сказав не ${speaker}.`,
    misattributedTo: (speaker, actual) => `Приписано іншому: за джерелом, автор цих слів — ${actual}, а не ${speaker}.`,
    absent: 'У джерелах немає: ніщо на полиці так не звучить.',
    checked: (quote) => `Перевірено: ${quote}`,
    spokenBy: (speaker) => `Автор цих слів, за джерелом: ${speaker}.`,
    replaced: (inQuote, inSource) => `У цитаті ${inQuote}, у джерелі ${inSource}.`,
    onlyInQuote: (words) => `У цитаті додано ${words}.`,
    onlyInSource: (words) => `У цитаті пропущено ${words}.`,
    speakerUnknown: 'Джерело не каже, чиї це слова.',
    sourceReads: 'У джерелі написано:',
    nearest: 'Найближче речення:',
    moreDifferences: (n) =>
      count(n, {
        one: 'Ще # відмінність.',
        few: 'Ще # відмінності.',
        many: 'Ще # відмінностей.',
        other: 'Ще # відмінності.',
      }),
    whichQuote: 'У цьому повідомленні кілька цитат. Яку перевірити?',
    chooseQuote: 'Виберіть цитату',
    noQuote: 'У цьому повідомленні немає слів у лапках.',
    noQuoteHint: 'Скористайтеся командою /перевірити і введіть слова, які треба перевірити.',
  },

  sources: {
    title: 'На полиці',
    total: (n) => count(n, { one: '# джерело', few: '# джерела', many: '# джерел', other: '# джерела' }),
    sentences: (n) => count(n, { one: '# речення', few: '# речення', many: '# речень', other: '# речення' }),
    operators: 'від оператора',
    own: 'власне джерело сервера',
    read: (when) => `Прочитано ${when}.`,
    empty: 'Полиця порожня.',
    emptyHint: 'Додайте статтю командою /джерела додати.',
  },

  reload: {
    title: 'Джерела перечитано.',
    dryRun: 'Проба: нічого не змінено.',
    unchanged: 'Нічого не змінилося.',
    added: 'Нове джерело',
    removed: 'Джерело вилучено',
    changed: 'Джерело змінилося',
    counts: {
      same: (n) => count(n, { other: 'без змін: #' }),
      reworded: (n) => count(n, { other: 'перефразовано: #' }),
      added: (n) => count(n, { other: 'додано: #' }),
      removed: (n) => count(n, { other: 'вилучено: #' }),
    },
    before: 'Було:',
    now: 'Стало:',
    sentenceAdded: 'Додано:',
    sentenceRemoved: 'Вилучено:',
    peopleGained: (names) => `Зʼявилися люди: ${names}`,
    peopleLost: (names) => `Зникли люди: ${names}`,
    nowAnswered: 'Раніше питали марно, а тепер є уривок:',
    failed: 'Не вдалося прочитати:',
    keptSince: (when) => `Далі діє копія, прочитана ${when}.`,
    heldBack: (percent) => `Затримано: зникло б ${percent} речень, ніби там платний доступ або сторінка з помилкою.`,
    heldBackHint: 'Стара версія діє, доки ви не вирішите.',
    leftOut: (n) =>
      count(n, {
        one: 'Ще # частина звіту — у файлі.',
        few: 'Ще # частини звіту — у файлі.',
        many: 'Ще # частин звіту — у файлі.',
        other: 'Ще # частини звіту — у файлі.',
      }),
  },

  add: {
    preview: 'Попередній перегляд: ще нічого не додано.',
    update: 'Ця стаття вже є на полиці. Це її оновить.',
    identical: 'Ця стаття вже є на полиці, слово в слово.',
    people: (names) => `Люди: ${names}`,
    nobody: 'Тут нікого не названо.',
    first: 'Перше речення:',
    last: 'Останнє речення:',
    leftOut: (parts) => `Не взято: ${parts}`,
    noDate: 'без дати',
    added: (title) => `Додано: ${title}`,
    updated: (title) => `Оновлено: ${title}`,
    cancelled: 'Скасовано; нічого не змінено.',
    noSuchDate: 'Це не дата. Пишіть так: 2025-02-18.',
  },

  shelf: {
    confirmRemove: (title) => `Вилучити ${title}?`,
    confirmRemoveHint: 'Це можна скасувати протягом 30 днів.',
    removed: (title) => `Вилучено: ${title}`,
    undoUntil: (when) => `Можна скасувати до ${when}.`,
    restored: (title) => `Відновлено: ${title}`,
    history: (title) => `Історія: ${title}`,
    version: (number) => `Версія ${number}`,
    current: 'чинна',
    actions: { added: 'додано', updated: 'оновлено', removed: 'вилучено', restored: 'відновлено' },
    by: (member, when) => `${member}, ${when}`,
    reason: (text) => `Причина: ${text}`,
    restoreVersion: (number) => `Відновити версію ${number}`,
    itself: 'сам бот',
    noHistory: (title) => `Попередніх версій немає: ${title}`,
    exported: (n) =>
      count(n, {
        one: '# джерело, додане файлом.',
        few: '# джерела, додані файлами.',
        many: '# джерел, доданих файлами.',
        other: '# джерела, додані файлами.',
      }),
  },

  unanswered: {
    title: 'Запитання, на які джерела не відповіли',
    times: (n) => count(n, { one: '# раз', few: '# рази', many: '# разів', other: '# раза' }),
    none: 'Запитань без відповіді немає.',
    cleared: (n) =>
      count(n, {
        one: 'Забуто # запитання.',
        few: 'Забуто # запитання.',
        many: 'Забуто # запитань.',
        other: 'Забуто # запитання.',
      }),
    off: 'На цьому сервері запитання без відповіді не зберігаються.',
    offHint: 'Увімкніть це командою /налаштування; імена не зберігаються.',
    exported: 'Запитання додано файлом.',
  },

  settings: {
    title: 'Налаштування цього сервера',
    saved: 'Збережено.',
    answers: 'Відповіді',
    answersPrivate: 'спершу приватні',
    answersPublic: 'одразу для всіх',
    logChannel: 'Канал журналу',
    none: 'немає',
    unanswered: 'Запитання без відповіді',
    kept: 'зберігаються, без імен',
    notKept: 'не зберігаються',
    language: 'Мова',
    membersOwn: 'у кожного своя',
  },

  about: {
    title: 'Про Verbatim',
    what: 'Я відповідаю статтями з полиці, їхніми власними словами і вказую місце, де вони стоять. Я ніколи не складаю, не скорочую і не вгадую відповідей.',
    privacyTitle: 'Приватність',
    privacy: [
      'Я не читаю повідомлень, крім того, яке ви самі передаєте мені через його меню.',
      'Ваші запитання не зберігаються і не передаються жодній іншій службі.',
      'Якщо модератори це ввімкнули, запитання без відповіді зберігається без вашого імені.',
      'Зміна на полиці зберігається з імʼям модератора, який її зробив.',
      'Те, що сервер ставить на свою полицю, видно лише на цьому сервері.',
    ],
    unansweredOn: 'На цьому сервері запитання без відповіді зберігаються.',
    unansweredOff: 'На цьому сервері запитання без відповіді не зберігаються.',
  },

  help: {
    title: 'Як запитувати',
    lines: {
      ask: 'запитання, своїми словами',
      who: 'імʼя, прізвище або посада',
      verify: 'цитата, щоб звірити її слово за словом',
      library: 'що є на полиці',
      about: 'що зберігає цей бот',
    },
    menus: 'У меню повідомлення: Застосунки, а далі Перевірити цю цитату або Запитати про це.',
    bold: 'Жирним виділено слова вашого запитання. Те, що стоїть за рискою, — джерело, слово в слово.',
    private: 'Відповіді бачите лише ви, доки не покажете їх у каналі.',
    moderators: 'Для модераторів: /джерела, /без_відповіді та /налаштування.',
  },

  audit: {
    line: (member, action, title) => `${member}: ${action}, ${title}`,
  },

  errors: {
    unexpected: 'Тут щось пішло не так. Спробуйте ще раз.',
    reference: (reference) => `Якщо це повториться, повідомте операторові цей код: ${reference}`,
    cooldown: (when) => `Забагато запитань за хвилину. Знову запитати можна ${when}.`,
    notAllowed: 'Тут вам це не дозволено. Потрібен дозвіл «Керувати сервером».',
    serverOnly: 'Це працює лише на сервері.',
    outdated: 'Ця кнопка належить до старішого повідомлення. Скористайтеся командою ще раз.',
    empty: 'Напишіть запитання.',
  },

  theArticle: (problem) => `Стаття: ${problem}.`,
  problems: {
    'is empty: add some prose': 'порожній файл: додайте трохи тексту',
    'holds no sentence: add some prose': 'не містить жодного речення: додайте трохи тексту',
    'is not text: save it as plain text, Markdown or HTML':
      'це не текст: збережіть як звичайний текст, Markdown або HTML',
    'is not UTF-# text: open it in an editor and save it as UTF-#':
      'це не текст UTF-#: відкрийте в редакторі та збережіть як UTF-#',
    'is # MB long; # MB is the most: split it into several files':
      'має # МБ; найбільше можна # МБ: поділіть на кілька файлів',
    'is a link that leads nowhere': 'це посилання, яке нікуди не веде',
    'is a link that leads to itself': 'це посилання, яке веде на себе',
    'may not be read: its permissions forbid it': 'не можна прочитати: права доступу забороняють',
    'cannot be read: the disk reports an error': 'не вдається прочитати: диск повідомляє про помилку',
    'is a folder too deep: move its articles further up': 'ця тека надто глибоко: підніміть її статті вище',
    'is a folder, though it is named like a file': 'це тека, хоча названа як файл',
    'is no ordinary file': 'це не звичайний файл',
    'takes longer than # seconds to read: split it, or paste its text':
      'читається довше ніж # с: поділіть або вставте текст',
    'takes too much memory to read: split it, or paste its text':
      'потребує забагато памʼяті: поділіть або вставте текст',
    'cannot be read, it is damaged or too intricate: paste its text':
      'не вдається прочитати, файл пошкоджений або надто складний: вставте текст',
    'unpacks to more than any article holds: paste its text':
      'після розпакування містить більше, ніж будь-яка стаття: вставте текст',
    'is no Word file (.docx), or is damaged or locked: save it anew as .docx without a password':
      'це не файл Word (.docx), або він пошкоджений чи заблокований: збережіть заново як .docx без пароля',
    'has # pages; # are the most: split it, or paste the part you need':
      'має # стор.; найбільше можна #: поділіть або вставте потрібну частину',
    'holds pictures of pages and no text: put it through text recognition (OCR) first':
      'містить зображення сторінок і жодного тексту: спершу розпізнайте текст (OCR)',
    'is locked with a password: save it without one': 'заблоковано паролем: збережіть без нього',
    'is no PDF, or a damaged one: save it anew': 'це не PDF, або файл пошкоджений: збережіть заново',
    'No site of that name can be found: check the link.': 'Сайту з такою назвою не знайдено: перевірте посилання.',
    'No site of that name can be found right now: check the link, or try again later.':
      'Сайту з такою назвою зараз не знайдено: перевірте посилання або спробуйте пізніше.',
    'The site does not answer: try again later.': 'Сайт не відповідає: спробуйте пізніше.',
    'The site broke off the connection: try again later.': 'Сайт обірвав зʼєднання: спробуйте пізніше.',
    'The page arrived damaged: try again later.': 'Сторінка надійшла пошкодженою: спробуйте пізніше.',
    'The page arrived incomplete: try again later.': 'Сторінка надійшла неповною: спробуйте пізніше.',
    'The site took longer than # seconds: try again later.': 'Сайт відповідав довше ніж # с: спробуйте пізніше.',
    'The site has no valid certificate for https.': 'Сайт не має дійсного сертифіката https.',
    'That is not a web address: it should begin with https://.': 'Це не вебадреса: вона має починатися з https://.',
    'Only http and https links can be fetched.': 'Завантажувати можна лише посилання http і https.',
    'The link holds a user name or password: remove it.':
      'Посилання містить імʼя користувача або пароль: приберіть їх.',
    'The link is too long.': 'Посилання задовге.',
    'Port # is not one that web pages are served on.': 'На порту # вебсторінок не розміщують.',
    'That address is not on the public Internet, so it is not fetched.':
      'Ця адреса не в публічному інтернеті, тому її не завантажують.',
    'The site asks programs not to read that page (robots.txt): paste its text instead.':
      'Сайт просить програми не читати цю сторінку (robots.txt): вставте натомість її текст.',
    'The site has no such page (#): check the link.': 'На сайті немає такої сторінки (#): перевірте посилання.',
    'The site does not let us read that page (#): paste its text instead.':
      'Сайт не дає нам прочитати цю сторінку (#): вставте натомість її текст.',
    'The site asks us to come back later (#).': 'Сайт просить звернутися пізніше (#).',
    'The site is out of order (#): try again later.': 'Сайт не працює (#): спробуйте пізніше.',
    'The site answered without a page (#).': 'Сайт відповів без сторінки (#).',
    'The page is larger than # MB.': 'Сторінка більша за # МБ.',
    'The link leads on more than # times without arriving.':
      'Посилання перенаправляє понад # разів і нікуди не приводить.',
    'Discord no longer has that file (#): attach it again.':
      'У Discord цього файлу вже немає (#): прикріпіть його ще раз.',
    'This preview has expired: add the article again.': 'Цей перегляд застарів: додайте статтю ще раз.',
    'There is nothing to undo.': 'Скасовувати нічого.',
    'That has been undone already.': 'Це вже скасовано.',
    'Only what changed in the last # days can be undone.': 'Скасувати можна лише те, що змінилося за останні # днів.',
    'There is no such version.': 'Такої версії немає.',
    'That version is the one in use.': 'Ця версія і є чинна.',
    'That article is not on the shelf.': 'Цієї статті немає на полиці.',
    "That article is the operator's: it cannot be removed from here.":
      'Ця стаття належить операторові: звідси її не вилучити.',
    'That version was damaged on the disk and cannot be put back.':
      'Цю версію пошкоджено на диску, повернути її не можна.',
  },
};
