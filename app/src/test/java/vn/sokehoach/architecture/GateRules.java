package vn.sokehoach.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javafx.scene.input.Clipboard;

/** What may be done in one place only. */
final class GateRules {
    private static final Pattern STARTS = Pattern.compile("<init>|start|startVirtualThread|ofVirtual|ofPlatform");

    private GateRules() {}

    static ArchRule threads(String root) {
        DescribedPredicate<JavaClass> pools =
                belongToAnyOf(Executors.class, CompletableFuture.class, ForkJoinPool.class,
                        ThreadPoolExecutor.class, java.util.Timer.class).or(resideInAPackage("javafx.concurrent.."));
        return noClasses().that(not(DescribedPredicate.describe("are Jobs", isIn(root + ".app.ui.Jobs"))))
                .should()
                .dependOnClassesThat(pools)
                .orShould()
                .callCodeUnitWhere(DescribedPredicate.describe("it starts a thread", GateRules::startsThread))
                .orShould()
                .callCodeUnitWhere(DescribedPredicate.describe("it spreads over threads", GateRules::isParallel));
    }

    static ArchRule dialogs(String root) {
        DescribedPredicate<JavaClass> dialogs = assignableTo(root + ".app.ui.Dialogs");
        DescribedPredicate<JavaClass> gate =
                dialogs.and(resideInAPackage(root + ".app.ui")).or(resideInAPackage(root + ".app.boot.."));
        return noClasses().that(not(gate))
                .should()
                .dependOnClassesThat(assignableTo("javafx.scene.control.Dialog")
                        .or(assignableTo("javafx.stage.FileChooser"))
                        .or(assignableTo("javafx.stage.DirectoryChooser")));
    }

    static ArchRule clipboard(String root) {
        String gate = root + ".app.ui.clip.Pasteboard";
        return noClasses().that(not(DescribedPredicate.describe("are the Pasteboard", isIn(gate))))
                .should()
                .callCodeUnitWhere(DescribedPredicate.describe("it takes the system's clipboard",
                        call -> call.getTargetOwner().isEquivalentTo(Clipboard.class)
                                && call.getName().equals("getSystemClipboard")));
    }

    private static Predicate<JavaClass> isIn(String gate) {
        return type -> type.getName().equals(gate) || type.getName().startsWith(gate + "$");
    }

    private static boolean startsThread(JavaCall<?> call) {
        return call.getTargetOwner().isAssignableTo(Thread.class) && STARTS.matcher(call.getName()).matches();
    }

    private static boolean isParallel(JavaCall<?> call) {
        return Set.of("parallelStream", "parallel").contains(call.getName())
                && call.getTargetOwner().getPackageName().startsWith("java.util");
    }
}
