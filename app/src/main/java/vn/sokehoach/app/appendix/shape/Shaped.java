package vn.sokehoach.app.appendix.shape;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sokehoach.core.usecase.exporting.AppendixChoice;

/** What kinds of tables a choice can speak of. */
public enum Shaped {
    /** A row for each task or item. */
    WORK,
    /** With what was reported of it. */
    PROGRESS,
    /** Counted on a day. */
    STANDING;

    /** What can be chosen of these tables. */
    static Set<Shaped> of(List<AppendixChoice> choices) {
        Set<Shaped> all = EnumSet.noneOf(Shaped.class);
        for (AppendixChoice choice : choices) {
            switch (choice) {
                case AppendixChoice.Assignment _ -> all.add(WORK);
                case AppendixChoice.Progress _ -> all.addAll(List.of(WORK, PROGRESS));
                case AppendixChoice.Standing _ -> all.add(STANDING);
                case AppendixChoice.Several several -> all.addAll(of(several.choices()));
                case AppendixChoice.All _,AppendixChoice.Matrix _,AppendixChoice.Numbered _ -> {
                }
            }
        }
        return all;
    }
}
