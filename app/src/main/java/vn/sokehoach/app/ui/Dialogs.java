package vn.sokehoach.app.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** The one gate for dialogs and choosers; tests answer in its place. */
public interface Dialogs {

    /** Documents to read; empty where the person thought better of it. */
    List<Path> chooseDocuments();

    /** Where to write a workbook; empty where the person thought better of it. */
    Optional<Path> chooseWorkbook(String suggestedName);

    /**
     * Shows something and asks whether to go on.
     *
     * @param accept the words on the button that goes on
     * @return whether the person did
     */
    boolean ask(String title, Node content, String accept);

    /** Tells something in a sentence. */
    void tell(String title, String sentence);

    /** Tells that something failed: a sentence, and details to copy. */
    void fail(String sentence, String details);
}
