package vn.sokehoach.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** How the packages of the window keep apart. */
final class ScreenRules {

    private ScreenRules() {}

    static ArchRule screens(String root) {
        String app = root + ".app.";
        return classes().that()
                .resideInAPackage(app + ".")
                .and()
                .resideOutsideOfPackages(app + "boot..", app + "shell..")
                .should(seeOnlyItselfAndUi(app));
    }

    static ArchRule shared(String root) {
        return classes().that().resideInAPackage(root + ".app.ui..").should(seeOnlyItselfAndUi(root + ".app."));
    }

    static ArchRule models(String root) {
        return noClasses().that()
                .resideInAPackage(root + ".app..")
                .and()
                .haveSimpleNameEndingWith("Model")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..");
    }

    private static ArchCondition<JavaClass> seeOnlyItselfAndUi(String app) {
        return new ArchCondition<>("see only its own package and ui") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String own = part(type, app);
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    String other = part(dependency.getTargetClass().getBaseComponentType(), app);
                    boolean allowed = other.isEmpty() || other.equals(own) || other.equals("ui");
                    events.add(new SimpleConditionEvent(dependency, allowed, dependency.getDescription()));
                }
            }
        };
    }

    /** The name of the package directly below app, "" outside of app. */
    private static String part(JavaClass type, String app) {
        String name = type.getPackageName();
        return name.startsWith(app) ? name.substring(app.length()).split("\\.", 2)[0] : "";
    }

}
