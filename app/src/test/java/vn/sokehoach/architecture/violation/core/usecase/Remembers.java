package vn.sokehoach.architecture.violation.core.usecase;

import java.util.HashMap;
import vn.sokehoach.architecture.Breaks;
import vn.sokehoach.architecture.Rule;

@Breaks(Rule.NO_STATIC_STATE)
final class Remembers {
    static final HashMap<String, String> SEEN = new HashMap<>();
}
