// SPDX-License-Identifier: GPL-3.0-or-later
// vigie-train letters|abuse|measure: makes what triage comes with, and measures it. Not shipped; the README
// of resources/lexicon says what it was called with, and with what texts.
#include "app/train/abuse.h"
#include "app/train/letters.h"
#include "app/train/measure.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

using namespace vigie;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"work"_s, u"letters, abuse or measure"_s);
    parser.addPositionalArgument(u"data"_s, u"the folder of the labelled sets"_s);
    const QCommandLineOption out(u"out"_s, u"resources/lexicon, which is written to"_s, u"FOLDER"_s);
    const QCommandLineOption kept(u"kept"_s, u"with the fourth of the texts that is kept aside"_s);
    const QCommandLineOption all(u"all"_s, u"train on all texts, also those kept aside"_s);
    const QCommandLineOption plain(u"plain"_s, u"without shipped weights"_s);
    const QCommandLineOption labels(u"labels"_s, u"learn from so many first"_s, u"N"_s, u"0"_s);
    const QCommandLineOption wrong(u"wrong"_s, u"print the mistakes in that set"_s, u"SET"_s);
    const QCommandLineOption sample(u"sample"_s, u"resources/sample, for letters"_s, u"FOLDER"_s);
    parser.addOptions({out, kept, all, plain, labels, wrong, sample});
    parser.addHelpOption();
    parser.process(app);
    const QStringList words = parser.positionalArguments();
    if (words.size() != 2)
        parser.showHelp(2);

    auto triage =
        triage::Triage::load(parser.isSet(plain) || words[0] == u"abuse" ? triage::Triage::Shipped::Plain
                                                                         : triage::Triage::Shipped::Weights);
    if (!triage) {
        QTextStream(stderr) << triage.error().fact("file") << ':' << triage.error().fact("line") << ": "
                            << triage.error().fact("reason") << Qt::endl;
        return 1;
    }
    if (words[0] == u"measure") {
        QTextStream(stdout) << triage->lexicon().size() << " terms, " << triage->bytes() / 1024 << " KiB"
                            << Qt::endl;
        train::measure(*triage,
                       {words[1], parser.isSet(kept), parser.value(labels).toInt(), parser.value(wrong)});
        return 0;
    }
    if (words[0] == u"letters")
        return train::writeLetters(words[1], parser.value(sample), parser.value(out)) ? 0 : 1;
    if (words[0] == u"abuse")
        return train::writeAbuse(*triage, words[1], parser.value(sample), parser.isSet(all),
                                 parser.value(out))
                   ? 0
                   : 1;
    parser.showHelp(2);
}
