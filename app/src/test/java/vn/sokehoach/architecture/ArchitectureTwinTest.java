package vn.sokehoach.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule fails where it should: a rule whose pattern matches nothing would pass for ever. */
class ArchitectureTwinTest {
    private static final String ROOT = "vn.sokehoach.architecture.violation";
    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages(ROOT);

    @ParameterizedTest
    @EnumSource
    void everyRuleIsBrokenBySomething(Rule rule) {
        assertThat(violators()).anyMatch(type -> broken(type) == rule);
    }

    @ParameterizedTest
    @MethodSource("violators")
    void isFoundOut(JavaClass violator) {
        List<String> findings = broken(violator).under(ROOT).evaluate(VIOLATIONS).getFailureReport().getDetails();

        assertThat(findings).anyMatch(finding -> finding.contains(violator.getName()));
    }

    @ParameterizedTest
    @MethodSource("innocents")
    void isLeftInPeace(JavaClass innocent) {
        assertThat(Stream.of(Rule.values())
                .filter(rule -> rule != Rule.NO_CYCLES)
                .flatMap(rule -> rule.under(ROOT).evaluate(VIOLATIONS).getFailureReport().getDetails().stream()))
                .noneMatch(finding -> finding.contains(innocent.getName() + "."));
    }

    static Stream<JavaClass> violators() {
        return VIOLATIONS.stream().filter(type -> type.isAnnotatedWith(Breaks.class));
    }

    static Stream<JavaClass> innocents() {
        return VIOLATIONS.stream().filter(type -> type.getSimpleName().startsWith("Innocent"));
    }

    private static Rule broken(JavaClass violator) {
        return violator.getAnnotationOfType(Breaks.class).value();
    }
}
