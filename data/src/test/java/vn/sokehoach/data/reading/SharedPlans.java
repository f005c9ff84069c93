package vn.sokehoach.data.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import vn.sokehoach.core.agency.AgencyCatalogue;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.draft.PlanRecogniser;
import vn.sokehoach.core.source.SourceFile;

/** The real plans, which lie beside the project; without them a test is skipped and says so. */
public final class SharedPlans {
    private static final Path FOLDER = Path.of("..", "..", "shared", "plans");

    /** What was read already: many tests look at the same documents, none can change them. */
    private static final Map<String, SourceDocument> DOCUMENTS = new ConcurrentHashMap<>();
    private static final Map<String, Plan> PLANS = new ConcurrentHashMap<>();

    private SharedPlans() {}

    /** The bytes of a file. */
    public static byte[] bytes(String name) throws IOException {
        Path file = FOLDER.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), () -> "SKIPPED: the shared folder lacks " + file);
        return Files.readAllBytes(file);
    }

    /** What is read of a file. */
    public static SourceDocument read(String name) throws IOException, UnreadableDocument {
        @Nullable
        SourceDocument known = DOCUMENTS.get(name);
        SourceDocument document = known != null ? known
                : new SniffingReader().read(new SourceFile(name, "0".repeat(64)), bytes(name));
        DOCUMENTS.put(name, document);
        return document;
    }

    /** The plan that is recognised in a file. */
    public static Plan plan(String name) throws IOException, UnreadableDocument {
        @Nullable
        Plan known = PLANS.get(name);
        Plan plan = known != null ? known
                : new PlanRecogniser(AgencyCatalogue.shipped())
                        .recognise(Map.of(new SourceFile(name, "0".repeat(64)), read(name)), List.of())
                        .getFirst()
                        .plan();
        PLANS.put(name, plan);
        return plan;
    }
}
