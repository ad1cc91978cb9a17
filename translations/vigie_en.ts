<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n message(s) found in %1 s.</source>
        <translation>
            <numerusform>%n message found in %1 s.</numerusform>
            <numerusform>%n messages found in %1 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) handed over, to be posted and confirmed.</source>
        <translation>
            <numerusform>%n message handed over, to be posted and confirmed.</numerusform>
            <numerusform>%n messages handed over, to be posted and confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased: %Ln message(s), with what we wrote in answer. Reports, exports and backups made before are not changed.</source>
        <translation>
            <numerusform>Erased: %Ln message, with what we wrote in answer. Reports, exports and backups made before are not changed.</numerusform>
            <numerusform>Erased: %Ln messages, with what we wrote in answer. Reports, exports and backups made before are not changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::ActBar</name>
    <message numerus="yes">
        <source>Why close %n message(s)?</source>
        <translation>
            <numerusform>Why close %n message?</numerusform>
            <numerusform>Why close %n messages?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Close %n message(s)</source>
        <translation>
            <numerusform>&amp;Close %n message</numerusform>
            <numerusform>&amp;Close %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags for %n message(s), with commas between them</source>
        <translation>
            <numerusform>Tags for %n message, with commas between them</numerusform>
            <numerusform>Tags for %n messages, with commas between them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;lose %Ln…</source>
        <comment>comments of a pile</comment>
        <translation>
            <numerusform>C&amp;lose %Ln…</numerusform>
            <numerusform>C&amp;lose %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;lose %Ln</source>
        <comment>comments of a pile, at once</comment>
        <translation>
            <numerusform>C&amp;lose %Ln</numerusform>
            <numerusform>C&amp;lose %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::AlertText</name>
    <message numerus="yes">
        <source>%n place(s) where stories soon vanish</source>
        <translation>
            <numerusform>%n place where stories soon vanish</numerusform>
            <numerusform>%n places where stories soon vanish</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) not looked at</source>
        <translation>
            <numerusform>%n place not looked at</numerusform>
            <numerusform>%n places not looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>places</comment>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are nobody’s</source>
        <translation>
            <numerusform>%n message is nobody’s</numerusform>
            <numerusform>%n messages are nobody’s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::AnswerEach</name>
    <message numerus="yes">
        <source>%Ln comment(s) get a draft of their own each, to be re-read one by one before any leaves.</source>
        <translation>
            <numerusform>%Ln comment get a draft of their own each, to be re-read one by one before any leaves.</numerusform>
            <numerusform>%Ln comments get a draft of their own each, to be re-read one by one before any leaves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) get a draft of their own each, to be approved one by one before any leaves.</source>
        <translation>
            <numerusform>%Ln comment get a draft of their own each, to be approved one by one before any leaves.</numerusform>
            <numerusform>%Ln comments get a draft of their own each, to be approved one by one before any leaves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Draft %Ln answer(s)</source>
        <translation>
            <numerusform>&amp;Draft %Ln answer</numerusform>
            <numerusform>&amp;Draft %Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask for &amp;approval of %Ln answer(s)</source>
        <translation>
            <numerusform>Ask for &amp;approval of %Ln answer</numerusform>
            <numerusform>Ask for &amp;approval of %Ln answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::ApprovePane</name>
    <message numerus="yes">
        <source>%n of them cannot be approved by you and will be left out.</source>
        <translation>
            <numerusform>%n of them cannot be approved by you and will be left out.</numerusform>
            <numerusform>%n of them cannot be approved by you and will be left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) could not be approved. The first one: %1</source>
        <translation>
            <numerusform>%n text could not be approved. The first one: %1</numerusform>
            <numerusform>%n texts could not be approved. The first one: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) approved, now in the outbox</source>
        <translation>
            <numerusform>%n text approved, now in the outbox</numerusform>
            <numerusform>%n texts approved, now in the outbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) chosen</source>
        <translation>
            <numerusform>%n text chosen</numerusform>
            <numerusform>%n texts chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::CaptureSheet</name>
    <message numerus="yes">
        <source>%n message(s) found</source>
        <translation>
            <numerusform>%n message found</numerusform>
            <numerusform>%n messages found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;File %n message(s)</source>
        <translation>
            <numerusform>&amp;File %n message</numerusform>
            <numerusform>&amp;File %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::CaseSheet</name>
    <message numerus="yes">
        <source>%n message(s), kept while the case is open.</source>
        <translation>
            <numerusform>%n message, kept while the case is open.</numerusform>
            <numerusform>%n messages, kept while the case is open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::ChannelsModel</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::ChannelsPage</name>
    <message numerus="yes">
        <source>Holds %n message(s).</source>
        <translation>
            <numerusform>Holds %n message.</numerusform>
            <numerusform>Holds %n messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n message(s), so it cannot be removed. Nothing was changed.</source>
        <translation>
            <numerusform>%1 holds %n message, so it cannot be removed. Nothing was changed.</numerusform>
            <numerusform>%1 holds %n messages, so it cannot be removed. Nothing was changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::CheckPane</name>
    <message numerus="yes">
        <source>&amp;Go on with %n more</source>
        <translation>
            <numerusform>&amp;Go on with %n more</numerusform>
            <numerusform>&amp;Go on with %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::Checking</name>
    <message numerus="yes">
        <source>Vigie learned from %n answer(s)</source>
        <translation>
            <numerusform>Vigie learned from %n answer</numerusform>
            <numerusform>Vigie learned from %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; it was wrong %n time(s).</source>
        <translation>
            <numerusform>%1; it was wrong %n time.</numerusform>
            <numerusform>%1; it was wrong %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) skipped: asked again the next time.</source>
        <translation>
            <numerusform>%n message skipped: asked again the next time.</numerusform>
            <numerusform>%n messages skipped: asked again the next time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) are asked as long as they wait.</source>
        <translation>
            <numerusform>%Ln other is asked as long as it waits.</numerusform>
            <numerusform>%Ln others are asked as long as they wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were looked at today, which is enough for a day.</source>
        <translation>
            <numerusform>%n message was looked at today, which is enough for a day.</numerusform>
            <numerusform>%n messages were looked at today, which is enough for a day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::ColumnsSheet</name>
    <message numerus="yes">
        <source>%n row(s) of the first %1 would be taken in.</source>
        <translation>
            <numerusform>%n row of the first %1 would be taken in.</numerusform>
            <numerusform>%n rows of the first %1 would be taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::ComposerView</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>characters</comment>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many</source>
        <comment>characters</comment>
        <translation>
            <numerusform>%Ln too many</numerusform>
            <numerusform>%Ln too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::ContextColumn</name>
    <message numerus="yes">
        <source>%Ln follower(s)</source>
        <translation>
            <numerusform>%Ln follower</numerusform>
            <numerusform>%Ln followers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::ConversationView</name>
    <message numerus="yes">
        <source>Show %n earlier message(s)</source>
        <translation>
            <numerusform>Show %n earlier message</numerusform>
            <numerusform>Show %n earlier messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n later message(s)</source>
        <translation>
            <numerusform>Show %n later message</numerusform>
            <numerusform>Show %n later messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::DecisionBar</name>
    <message numerus="yes">
        <source>&amp;Approve %n text(s)</source>
        <translation>
            <numerusform>&amp;Approve %n text</numerusform>
            <numerusform>&amp;Approve %n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::Desk</name>
    <message numerus="yes">
        <source>The workspace has %n problem(s). Nothing was changed; restore a backup into a new workspace, and keep this one to compare.</source>
        <translation>
            <numerusform>The workspace has %n problem. Nothing was changed; restore a backup into a new workspace, and keep this one to compare.</numerusform>
            <numerusform>The workspace has %n problems. Nothing was changed; restore a backup into a new workspace, and keep this one to compare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s) changed.</source>
        <translation>
            <numerusform>%n verdict changed.</numerusform>
            <numerusform>%n verdicts changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Triage went over %n message(s). %1</source>
        <translation>
            <numerusform>Triage went over %n message. %1</numerusform>
            <numerusform>Triage went over %n messages. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::ExportText</name>
    <message numerus="yes">
        <source>%1: %n file(s) written to %2</source>
        <comment>the period, then the folder</comment>
        <translation>
            <numerusform>%1: %n file written to %2</numerusform>
            <numerusform>%1: %n files written to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written before that stay there, each whole.</source>
        <translation>
            <numerusform>%n file written before that stay there, each whole.</numerusform>
            <numerusform>%n files written before that stay there, each whole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::FeedList</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s).</source>
        <translation>
            <numerusform>%Ln new message.</numerusform>
            <numerusform>%Ln new messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) changed.</source>
        <translation>
            <numerusform>%Ln message changed.</numerusform>
            <numerusform>%Ln messages changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <comment>with comments folded into one row</comment>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) became more urgent.</source>
        <translation>
            <numerusform>%Ln message became more urgent.</numerusform>
            <numerusform>%Ln messages became more urgent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::FeedPane</name>
    <message numerus="yes">
        <source>%Ln message(s) chosen. What you do above is done with all of them.</source>
        <translation>
            <numerusform>%Ln message chosen. What you do above is done with all of them.</numerusform>
            <numerusform>%Ln messages chosen. What you do above is done with all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::FilterBar</name>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vigie is not sure of %n message(s): go through them one by one</source>
        <translation>
            <numerusform>Vigie is not sure of %n message: look at it</numerusform>
            <numerusform>Vigie is not sure of %n messages: go through them one by one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::Importing</name>
    <message numerus="yes">
        <source>Importing %n files</source>
        <translation>
            <numerusform>Importing %n file</numerusform>
            <numerusform>Importing %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n already here</numerusform>
            <numerusform>%n already here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n row refused</numerusform>
            <numerusform>%n rows refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read to the end</source>
        <translation>
            <numerusform>%n file could not be read to the end</numerusform>
            <numerusform>%n files could not be read to the end</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::KeepingBox</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) deleted so far…</source>
        <translation>
            <numerusform>%Ln message deleted so far…</numerusform>
            <numerusform>%Ln messages deleted so far…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln message(s).</source>
        <translation>
            <numerusform>Deleted %Ln message.</numerusform>
            <numerusform>Deleted %Ln messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due</source>
        <translation>
            <numerusform>%Ln due</numerusform>
            <numerusform>%Ln due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) came in longer ago than their channel keeps them. What is still open is left out.</source>
        <translation>
            <numerusform>%Ln message came in longer ago than its channel keeps it. What is still open is left out.</numerusform>
            <numerusform>%Ln messages came in longer ago than their channel keeps them. What is still open is left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln message(s)…</source>
        <translation>
            <numerusform>Delete %Ln message…</numerusform>
            <numerusform>Delete %Ln messages…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln message(s) for ever?</source>
        <translation>
            <numerusform>Delete %Ln message for ever?</numerusform>
            <numerusform>Delete %Ln messages for ever?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older message(s) stay because there is evidence of them.</source>
        <translation>
            <numerusform>%Ln older message stays because there is evidence of them.</numerusform>
            <numerusform>%Ln older messages stay because there is evidence of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::LinkBox</name>
    <message numerus="yes">
        <source>%n feed(s) found. Choose the one to fetch.</source>
        <translation>
            <numerusform>%n feed found. Choose the one to fetch.</numerusform>
            <numerusform>%n feeds found. Choose the one to fetch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s).</source>
        <translation>
            <numerusform>%n new message.</numerusform>
            <numerusform>%n new messages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::MentionActs</name>
    <message numerus="yes">
        <source>Closed %n message(s)</source>
        <translation>
            <numerusform>Closed %n message</numerusform>
            <numerusform>Closed %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) now waiting for a colleague</source>
        <translation>
            <numerusform>%n message now waiting for a colleague</numerusform>
            <numerusform>%n messages now waiting for a colleague</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) now waiting for the customer</source>
        <translation>
            <numerusform>%n message now waiting for the customer</numerusform>
            <numerusform>%n messages now waiting for the customer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) now waiting for the community</source>
        <translation>
            <numerusform>%n message now waiting for the community</numerusform>
            <numerusform>%n messages now waiting for the community</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigned %n message(s) to nobody</source>
        <translation>
            <numerusform>Assigned %n message to nobody</numerusform>
            <numerusform>Assigned %n messages to nobody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigned %n message(s) to %1</source>
        <translation>
            <numerusform>Assigned %n message to %1</numerusform>
            <numerusform>Assigned %n messages to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopened %n message(s)</source>
        <translation>
            <numerusform>Reopened %n message</numerusform>
            <numerusform>Reopened %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n message(s)</source>
        <translation>
            <numerusform>Tagged %n message</numerusform>
            <numerusform>Tagged %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::MessageCard</name>
    <message numerus="yes">
        <source>%n star(s) of 5</source>
        <translation>
            <numerusform>%n star of 5</numerusform>
            <numerusform>%n stars of 5</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::ModerateLine</name>
    <message numerus="yes">
        <source>%n picture(s) kept with it.</source>
        <translation>
            <numerusform>%n picture kept with it.</numerusform>
            <numerusform>%n pictures kept with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::Moderating</name>
    <message numerus="yes">
        <source>Handed %n abusive message(s) to %1</source>
        <translation>
            <numerusform>Handed %n abusive message to %1</numerusform>
            <numerusform>Handed %n abusive messages to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::ModerationBox</name>
    <message numerus="yes">
        <source>Warned %n time(s), on all channels.</source>
        <translation>
            <numerusform>Warned once, on all channels.</numerusform>
            <numerusform>Warned %n times, on all channels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::Narrowing</name>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Last %n days</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::Nobodys</name>
    <message numerus="yes">
        <source>%n message(s) have been nobody’s for more than %1 of open hours.</source>
        <translation>
            <numerusform>%n message has been nobody’s for more than %1 of open hours.</numerusform>
            <numerusform>%n messages have been nobody’s for more than %1 of open hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::NobodysBox</name>
    <message numerus="yes">
        <source>%n message(s) of the last two weeks are nobody’s, the first for %1 of open hours.</source>
        <translation>
            <numerusform>%n message of the last two weeks is nobody’s, for %1 of open hours.</numerusform>
            <numerusform>%n messages of the last two weeks are nobody’s, the first for %1 of open hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::OutboxPane</name>
    <message numerus="yes">
        <source>%n text(s) written to %1. Post them, then confirm each one here.</source>
        <translation>
            <numerusform>%n text written to %1. Post them, then confirm each one here.</numerusform>
            <numerusform>%n texts written to %1. Post them, then confirm each one here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) could not be written. The first one: %1</source>
        <translation>
            <numerusform>%n text could not be written. The first one: %1</numerusform>
            <numerusform>%n texts could not be written. The first one: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::PassphraseBox</name>
    <message numerus="yes">
        <source>Take at least %n character(s): several words are easiest to remember.</source>
        <translation>
            <numerusform>Take at least %n character: several words are easiest to remember.</numerusform>
            <numerusform>Take at least %n characters: several words are easiest to remember.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::People</name>
    <message numerus="yes">
        <source>Erased a person and %Ln message(s).</source>
        <translation>
            <numerusform>Erased a person and %Ln message.</numerusform>
            <numerusform>Erased a person and %Ln messages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::PersonBox</name>
    <message numerus="yes">
        <source>%1 on %2 · %Ln message(s)</source>
        <comment>an author, and the channel</comment>
        <translation>
            <numerusform>%1 on %2 · %Ln message</numerusform>
            <numerusform>%1 on %2 · %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) on %1 go, with notes, drafts and what we answered. This cannot be undone, and an import or a restored backup does not bring them back on this computer. Reports, exports and backups made before are not changed.</source>
        <translation>
            <numerusform>%Ln message on %1 goes, with notes, drafts and what we answered. This cannot be undone, and an import or a restored backup does not bring them back on this computer. Reports, exports and backups made before are not changed.</numerusform>
            <numerusform>%Ln messages on %1 go, with notes, drafts and what we answered. This cannot be undone, and an import or a restored backup does not bring them back on this computer. Reports, exports and backups made before are not changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <translation>
            <numerusform>%Ln channel</numerusform>
            <numerusform>%Ln channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln message(s)</source>
        <comment>a channel</comment>
        <translation>
            <numerusform>%1 · %Ln message</numerusform>
            <numerusform>%1 · %Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::PilesModel</name>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to do</source>
        <translation>
            <numerusform>%Ln to do</numerusform>
            <numerusform>%Ln to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln draft</numerusform>
            <numerusform>%Ln drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::ProblemText</name>
    <message numerus="yes">
        <source>This workspace was put back from an older copy: %n entry(s) of its history are missing, from row %1 on.</source>
        <translation>
            <numerusform>This workspace was put back from an older copy: %n entry of its history is missing, from row %1 on.</numerusform>
            <numerusform>This workspace was put back from an older copy: %n entries of its history are missing, from row %1 on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::ProgressLine</name>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>about %n s left</numerusform>
            <numerusform>about %n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::Rail</name>
    <message numerus="yes">
        <source>%n not seen</source>
        <comment>places of the round</comment>
        <translation>
            <numerusform>%n not seen</numerusform>
            <numerusform>%n not seen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::RejectSheet</name>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n row refused</numerusform>
            <numerusform>%n rows refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed.</source>
        <translation>
            <numerusform>The first is listed.</numerusform>
            <numerusform>The first %n are listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read to the end</source>
        <translation>
            <numerusform>%n file could not be read to the end</numerusform>
            <numerusform>%n files could not be read to the end</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::Round</name>
    <message numerus="yes">
        <source>%n place(s) looked at</source>
        <translation>
            <numerusform>%n place looked at</numerusform>
            <numerusform>%n places looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) captured</source>
        <translation>
            <numerusform>%n message captured</numerusform>
            <numerusform>%n messages captured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: %1</source>
        <translation>
            <numerusform>%n skipped: %1</numerusform>
            <numerusform>%n skipped: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n place(s) were looked at, or are not due yet.</source>
        <translation>
            <numerusform>The one place was looked at, or is not due yet.</numerusform>
            <numerusform>All %n places were looked at, or are not due yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::RoundText</name>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>every hour</numerusform>
            <numerusform>every %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>places, at the end of a list</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) not looked at: %1.</source>
        <translation>
            <numerusform>%n place not looked at: %1.</numerusform>
            <numerusform>%n places not looked at: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) captured</source>
        <translation>
            <numerusform>%n message captured</numerusform>
            <numerusform>%n messages captured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) imported</source>
        <translation>
            <numerusform>%n message imported</numerusform>
            <numerusform>%n messages imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::RuleText</name>
    <message numerus="yes">
        <source>wait for the community (%n hour(s))</source>
        <translation>
            <numerusform>wait for the community (%n hour)</numerusform>
            <numerusform>wait for the community (%n hours)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::RulesModel</name>
    <message numerus="yes">
        <source>Took back what a rule did to %n message(s)</source>
        <translation>
            <numerusform>Took back what a rule did to %n message</numerusform>
            <numerusform>Took back what a rule did to %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::RulesPage</name>
    <message numerus="yes">
        <source>%n thing(s) stay as they are: a colleague has changed them since.</source>
        <translation>
            <numerusform>%n thing stays as it is: a colleague has changed it since.</numerusform>
            <numerusform>%n things stay as they are: a colleague has changed them since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that it did stand.</source>
        <translation>
            <numerusform>%n thing that it did stands.</numerusform>
            <numerusform>%n things that it did stand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::SubmissionView</name>
    <message numerus="yes">
        <source>%n &amp;earlier message(s)</source>
        <translation>
            <numerusform>%n &amp;earlier message</numerusform>
            <numerusform>%n &amp;earlier messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::ThreadActs</name>
    <message numerus="yes">
        <source>Drafted %n answer(s)</source>
        <translation>
            <numerusform>Drafted %n answer</numerusform>
            <numerusform>Drafted %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n comment(s) out of the pile</source>
        <translation>
            <numerusform>Took %n comment out of the pile</numerusform>
            <numerusform>Took %n comments out of the pile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n comment(s) back into piles</source>
        <translation>
            <numerusform>Put %n comment back into piles</numerusform>
            <numerusform>Put %n comments back into piles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::ThreadView</name>
    <message numerus="yes">
        <source>%Ln answer(s) wait to be approved.</source>
        <translation>
            <numerusform>%Ln answer wait to be approved.</numerusform>
            <numerusform>%Ln answers wait to be approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) wait to be re-read: Enter on a comment opens its own.</source>
        <translation>
            <numerusform>%Ln draft wait to be re-read: Enter on a comment opens its own.</numerusform>
            <numerusform>%Ln drafts wait to be re-read: Enter on a comment opens its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) left out: somebody writes to them already.</source>
        <translation>
            <numerusform>%Ln comment left out: somebody writes to them already.</numerusform>
            <numerusform>%Ln comments left out: somebody writes to them already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an answer</source>
        <translation>
            <numerusform>%Ln without an answer</numerusform>
            <numerusform>%Ln without an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::ThreadWords</name>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln remark</numerusform>
            <numerusform>%Ln remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln “me too”</source>
        <translation>
            <numerusform>%Ln “me too”</numerusform>
            <numerusform>%Ln “me too”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) of friends</source>
        <translation>
            <numerusform>%Ln tag of friends</numerusform>
            <numerusform>%Ln tags of friends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln emoji</source>
        <comment>comments of emoji only</comment>
        <translation>
            <numerusform>%Ln emoji</numerusform>
            <numerusform>%Ln emoji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Most asked: “%1” (%Ln time(s))</source>
        <translation>
            <numerusform>Most asked: “%1” (%Ln time)</numerusform>
            <numerusform>Most asked: “%1” (%Ln times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::Today</name>
    <message numerus="yes">
        <source>%n message(s) may not have left: look before sending again.</source>
        <translation>
            <numerusform>%n message may not have left: look before sending again.</numerusform>
            <numerusform>%n messages may not have left: look before sending again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were copied to be posted by hand, and nobody has confirmed it.</source>
        <translation>
            <numerusform>%n message was copied to be posted by hand, and nobody has confirmed it.</numerusform>
            <numerusform>%n messages were copied to be posted by hand, and nobody has confirmed it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved message(s) are ready to be posted.</source>
        <translation>
            <numerusform>%n approved message is ready to be posted.</numerusform>
            <numerusform>%n approved messages are ready to be posted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) wait for your approval, the first for %1.</source>
        <translation>
            <numerusform>%n text waits for your approval, for %1.</numerusform>
            <numerusform>%n texts wait for your approval, the first for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are assigned to you.</source>
        <translation>
            <numerusform>%n message is assigned to you.</numerusform>
            <numerusform>%n messages are assigned to you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) came since you were here (%1).</source>
        <translation>
            <numerusform>%n message came since you were here (%1).</numerusform>
            <numerusform>%n messages came since you were here (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for an answer in all.</source>
        <translation>
            <numerusform>%n message waits for an answer in all.</numerusform>
            <numerusform>%n messages wait for an answer in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) came in longer ago than their channel keeps them.</source>
        <translation>
            <numerusform>%n message came in longer ago than its channel keeps it.</numerusform>
            <numerusform>%n messages came in longer ago than their channel keeps them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) asked inside should be answered by now, the first by %1.</source>
        <translation>
            <numerusform>%n question asked inside should be answered by now, the first by %1.</numerusform>
            <numerusform>%n questions asked inside should be answered by now, the first by %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vigie knows what was taken in. It fetches %n channel(s) by itself and does not look at the others.</source>
        <translation>
            <numerusform>Vigie knows what was taken in. It fetches %n channel by itself and does not look at the others.</numerusform>
            <numerusform>Vigie knows what was taken in. It fetches %n channels by itself and does not look at the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) may be urgent: health, safety, law or press. Somebody has to look.</source>
        <translation>
            <numerusform>%n message may be urgent: health, safety, law or press. Somebody has to look.</numerusform>
            <numerusform>%n messages may be urgent: health, safety, law or press. Somebody has to look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vigie is not sure of %n message(s).</source>
        <translation>
            <numerusform>Vigie is not sure of %n message.</numerusform>
            <numerusform>Vigie is not sure of %n messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of moderation wait for a second colleague.</source>
        <translation>
            <numerusform>%n act of moderation waits for a second colleague.</numerusform>
            <numerusform>%n acts of moderation wait for a second colleague.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of moderation are still to be done on their pages.</source>
        <translation>
            <numerusform>%n act of moderation is still to be done on its page.</numerusform>
            <numerusform>%n acts of moderation are still to be done on their pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are past the deadline for an answer, the most urgent by %1.</source>
        <translation>
            <numerusform>%n message is past the deadline for an answer, by %1.</numerusform>
            <numerusform>%n messages are past the deadline for an answer, the most urgent by %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are new again: the community’s time is over.</source>
        <translation>
            <numerusform>%n message is new again: the community’s time is over.</numerusform>
            <numerusform>%n messages are new again: the community’s time is over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are to be hidden, a rule proposes. A colleague decides.</source>
        <translation>
            <numerusform>%n message is to be hidden, a rule proposes. A colleague decides.</numerusform>
            <numerusform>%n messages are to be hidden, a rule proposes. A colleague decides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n message(s) today, %2 the day before.</source>
        <comment>a watch</comment>
        <translation>
            <numerusform>%1: %n message today, %2 the day before.</numerusform>
            <numerusform>%1: %n messages today, %2 the day before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vigie is not sure of %Ln message(s): %L1 of them are to be checked today.</source>
        <translation>
            <numerusform>Vigie is not sure of %Ln message: %L1 of them is to be checked today.</numerusform>
            <numerusform>Vigie is not sure of %Ln messages: %L1 of them are to be checked today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::TodayPane</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::Tray</name>
    <message numerus="yes">
        <source>Go the &amp;round (%n not seen)</source>
        <translation>
            <numerusform>Go the &amp;round (%n not seen)</numerusform>
            <numerusform>Go the &amp;round (%n not seen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for you</source>
        <comment>messages and texts</comment>
        <translation>
            <numerusform>%Ln waiting for you</numerusform>
            <numerusform>%Ln waiting for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) not looked at</source>
        <translation>
            <numerusform>%Ln place not looked at</numerusform>
            <numerusform>%Ln places not looked at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::Triaging</name>
    <message numerus="yes">
        <source>Found %n verdict(s) right</source>
        <translation>
            <numerusform>Found %n verdict right</numerusform>
            <numerusform>Found %n verdicts right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Corrected %n verdict(s)</source>
        <translation>
            <numerusform>Corrected %n verdict</numerusform>
            <numerusform>Corrected %n verdicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::TrialBox</name>
    <message numerus="yes">
        <source>It would have met %n of them.</source>
        <translation>
            <numerusform>It would have met %n of them.</numerusform>
            <numerusform>It would have met %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in the last 30 days.</source>
        <translation>
            <numerusform>%n message in the last 30 days.</numerusform>
            <numerusform>%n messages in the last 30 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n are shown.</source>
        <translation>
            <numerusform>The newest is shown.</numerusform>
            <numerusform>The newest %n are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::Words</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
</TS>
