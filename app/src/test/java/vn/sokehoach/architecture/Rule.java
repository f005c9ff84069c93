package vn.sokehoach.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/** The rules of the architecture; each is made for a root package, so that it can be tried on code that breaks it. */
public enum Rule {
    CORE_SEES_THE_JDK_JSPECIFY_AND_ICU4J_ONLY(ModuleRules::core),
    DATA_SEES_NO_SCREEN(ModuleRules::data),
    DATA_SHOWS_NO_JOOQ(ModuleRules::dataSignatures),
    ONLY_BOOT_SEES_DATA(ModuleRules::app),
    SCREENS_SEE_UI_ONLY(ScreenRules::screens),
    UI_KNOWS_NO_SCREEN(ScreenRules::shared),
    NO_CYCLES(ModuleRules::cycles),
    MODELS_KNOW_NO_STAGE(ScreenRules::models),
    THREADS_IN_JOBS_ONLY(GateRules::threads),
    DIALOGS_IN_DIALOGS_ONLY(GateRules::dialogs),
    CLIPBOARD_IN_PASTEBOARD_ONLY(GateRules::clipboard),
    NO_NETWORK(NetworkRules::network),
    XML_IS_PARSED_IN_OPC_ONLY(NetworkRules::xml),
    STANDARD_STREAMS_IN_CLI_ONLY(HabitRules::streams),
    NO_STATIC_STATE(HabitRules::staticState),
    NO_GET_INSTANCE(HabitRules::getInstance),
    NO_GENERIC_EXCEPTION(HabitRules::exceptions),
    NO_EMPTY_NAMES(HabitRules::names);

    private final Function<String, ArchRule> made;

    Rule(Function<String, ArchRule> made) {
        this.made = made;
    }

    ArchRule under(String root) {
        return made.apply(root);
    }
}
