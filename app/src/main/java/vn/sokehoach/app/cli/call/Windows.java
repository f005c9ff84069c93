package vn.sokehoach.app.cli.call;

import java.nio.file.Path;
import vn.sokehoach.app.ui.Messages;

/** The window, as far as the command line knows it. */
public interface Windows {

    /** Whether there is a screen to show it on. */
    boolean possible();

    /** Shows the window on the store of a folder until it is closed; false where the screen cannot be used after all. */
    boolean show(Path folder, Messages messages);
}
