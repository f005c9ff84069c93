package vn.sokehoach.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.Set;
import java.util.regex.Pattern;

/** What is not done anywhere. */
final class HabitRules {
    private static final Pattern EMPTY_NAME = Pattern.compile(".*(Service|Manager|Helper|Utils?|Impl|Data|Info)");
    private static final Set<Class<?>> GENERIC = Set.of(Throwable.class, Error.class, Exception.class,
            RuntimeException.class);

    private HabitRules() {}

    static ArchRule streams(String root) {
        return classes().that()
                .resideOutsideOfPackage(root + ".app.cli..")
                .should(not(GeneralCodingRules.ACCESS_STANDARD_STREAMS));
    }

    static ArchRule staticState(String root) {
        return fields().that()
                .areStatic()
                .and(describe("were written by a person", field -> !isSynthetic(field)))
                .should(beFinalAndUnchanging());
    }

    static ArchRule getInstance(String root) {
        return noMethods().should().haveName("getInstance");
    }

    static ArchRule exceptions(String root) {
        return noClasses().should()
                .callConstructorWhere(describe("it makes a generic exception", HabitRules::isGeneric));
    }

    static ArchRule names(String root) {
        return classes().should(haveAName());
    }

    private static boolean isSynthetic(JavaField field) {
        return modifier(JavaModifier.SYNTHETIC).test(field);
    }

    private static boolean isGeneric(JavaConstructorCall call) {
        // The constructor of an exception of our own calls the one above it.
        boolean above = call.getOrigin() instanceof JavaConstructor
                && call.getOriginOwner().isAssignableTo(Throwable.class);
        return !above && GENERIC.stream().anyMatch(call.getTargetOwner()::isEquivalentTo);
    }

    private static boolean holdsState(JavaClass type) {
        return type.isAssignableTo(AbstractCollection.class) || type.isAssignableTo(AbstractMap.class)
                || type.isAssignableTo(StringBuilder.class)
                || type.getPackageName().equals("java.util.concurrent.atomic");
    }

    private static ArchCondition<JavaField> beFinalAndUnchanging() {
        return new ArchCondition<>("be final and of a type that does not change") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean constant = field.getModifiers().contains(JavaModifier.FINAL) && !holdsState(field.getRawType());
                events.add(new SimpleConditionEvent(field, constant, field.getFullName() + " can change"));
            }
        };
    }

    private static ArchCondition<JavaClass> haveAName() {
        return new ArchCondition<>("have a name that says something") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean empty = EMPTY_NAME.matcher(type.getSimpleName()).matches();
                events.add(new SimpleConditionEvent(type, !empty, type.getName() + " has an empty name"));
            }
        };
    }
}
