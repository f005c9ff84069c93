package vn.sokehoach.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {
    private static final String ROOT = "vn.sokehoach";
    /** So large that it is let go of with the test. */
    private final JavaClasses program = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT)
            .that(DescribedPredicate.describe("were written by a person", ArchitectureTest::isWritten));

    @ParameterizedTest
    @EnumSource
    void holds(Rule rule) {
        rule.under(ROOT).check(program);
    }

    @ParameterizedTest
    @ValueSource(strings = {"core.plan", "core.reading", "data.db", "app.boot"})
    void looksAtWhatIsThere(String part) {
        assertThat(program).anyMatch(type -> type.getPackageName().equals(ROOT + "." + part));
    }

    @Test
    void readsWhatDataShows() {
        assertThat(Exports.of(ROOT + ".data")).isNotEmpty().doesNotContain(ROOT + ".data..", ROOT + ".data.generated");
    }

    private static boolean isWritten(JavaClass type) {
        return !type.getPackageName().startsWith(ROOT + ".data.generated");
    }
}
