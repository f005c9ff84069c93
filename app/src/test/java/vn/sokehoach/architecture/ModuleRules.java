package vn.sokehoach.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** What core, data and app may see of one another and of the libraries. */
final class ModuleRules {
    private ModuleRules() {}

    static ArchRule core(String root) {
        return classes().that()
                .resideInAPackage(root + ".core..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("", "java..", root + ".core..", "org.jspecify..",
                        "com.ibm.icu..").and(not(resideInAnyPackage("java.sql..", "java.awt..", "java.net.http.."))));
    }

    static ArchRule data(String root) {
        return noClasses().that()
                .resideInAPackage(root + ".data..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("javafx..", root + ".app.."));
    }

    static ArchRule dataSignatures(String root) {
        Set<String> exported = Exports.of(root + ".data");
        return classes().that()
                .resideInAnyPackage(exported.toArray(String[]::new))
                .and()
                .arePublic()
                .should(showNothingOf(root + ".data.generated.."));
    }

    static ArchRule app(String root) {
        return noClasses().that(resideInAPackage(root + ".app..").and(not(resideInAPackage(root + ".app.boot.."))))
                .should()
                .dependOnClassesThat(resideInAPackage(root + ".data.."));
    }

    static ArchRule cycles(String root) {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    private static ArchCondition<JavaClass> showNothingOf(String generated) {
        return new ArchCondition<>("show no jOOQ") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMembers().stream().filter(ModuleRules::isShown).forEach(member -> {
                    boolean shows = shown(member).anyMatch(resideInAnyPackage("org.jooq..", generated));
                    events.add(new SimpleConditionEvent(member, !shows, member.getFullName() + " shows jOOQ"));
                });
            }
        };
    }

    private static boolean isShown(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> shown(JavaMember member) {
        return switch (member) {
            case JavaField field -> field.getType().getAllInvolvedRawTypes().stream();
            case JavaCodeUnit unit -> Stream.concat(unit.getReturnType().getAllInvolvedRawTypes().stream(),
                    unit.getParameterTypes().stream().flatMap(type -> type.getAllInvolvedRawTypes().stream()));
            default -> Stream.empty();
        };
    }
}
