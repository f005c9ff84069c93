package vn.sokehoach.app.appendix;

import java.nio.file.Path;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.QuestionView;

/** Asks before files that are there are lost: a person may have worked on them. */
record Overwriting(Desk desk) {

    /** Does it where the person agrees. */
    void ask(long there, Path folder, Runnable act) {
        desk.dialogs()
                .open(desk.messages().get("agencies.overwrite.title"),
                        new QuestionView(desk.messages().get("agencies.overwrite.question", there, folder),
                                desk.messages().get("agencies.overwrite.do"), act, desk.messages()));
    }
}
