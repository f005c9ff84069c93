package vn.sokehoach.app.cli.argument;

import java.util.List;
import vn.sokehoach.app.ui.Messages;

/** The languages that the program speaks, as they are named in a call. */
public enum Language {
    /** Vietnamese. */
    vi,
    /** English. */
    en;

    /** The language that a call asks for, known before the call is understood, so that its errors speak it too. */
    public static Language of(List<String> arguments) {
        int option = arguments.lastIndexOf("--lang");
        boolean english = arguments.contains("--lang=en")
                || option >= 0 && option + 1 < arguments.size() && arguments.get(option + 1).equalsIgnoreCase("en");
        return english ? en : vi;
    }

    public Messages messages() {
        return this == en ? Messages.english() : Messages.vietnamese();
    }

    /** What the names of files with texts end in. */
    public String suffix() {
        return this == en ? "_en" : "";
    }
}
