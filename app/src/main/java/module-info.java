/** The window and the command line. Only boot knows where things are kept. */
module vn.sokehoach.app {
    requires vn.sokehoach.core;
    requires vn.sokehoach.data;
    requires atlantafx.base;
    requires com.fasterxml.jackson.databind;
    requires info.picocli;
    requires javafx.controls;
    requires org.controlsfx.controls;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;
    requires org.slf4j;

    // JavaFX makes the application object itself.
    opens vn.sokehoach.app.boot to javafx.graphics;

    // The settings are read from their file.
    opens vn.sokehoach.app.ui.settings to com.fasterxml.jackson.databind;

    // picocli fills in the fields of the commands.
    opens vn.sokehoach.app.cli.call to info.picocli;
    opens vn.sokehoach.app.cli.command to info.picocli;
    opens vn.sokehoach.app.cli.agency to info.picocli;
    opens vn.sokehoach.app.cli.figure to info.picocli;
    opens vn.sokehoach.app.cli.round to info.picocli;
    opens vn.sokehoach.app.cli.frame to info.picocli;
    opens vn.sokehoach.app.cli.structure to info.picocli;
    opens vn.sokehoach.app.cli.years to info.picocli;
    opens vn.sokehoach.app.cli.trace to info.picocli;
    opens vn.sokehoach.app.cli.lock to info.picocli;
    opens vn.sokehoach.app.cli.argument to info.picocli;
}
