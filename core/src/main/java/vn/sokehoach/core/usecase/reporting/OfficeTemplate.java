package vn.sokehoach.core.usecase.reporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.report.UnusableTemplate;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;

/** A template that an office has changed, as a file. */
public final class OfficeTemplate {
    /** Far larger than any template with pictures. */
    private static final long LARGEST = 20_000_000;

    private OfficeTemplate() {}

    /**
     * Its bytes.
     *
     * @throws Refused where it cannot be read or is too large to be one
     */
    public static byte[] read(Path template) throws Refused {
        try {
            if (Files.size(template) <= LARGEST) {
                return Files.readAllBytes(template);
            }
        } catch (IOException unreadable) {
            // Said below: whatever keeps it from being read, the person has to look at the file.
        }
        throw new Refused(Refusal.Code.TEMPLATE_UNREADABLE, String.valueOf(template));
    }

    /** Why it cannot be used; {@code template} null for the one that ships. */
    public static Refused refused(UnusableTemplate unusable, @Nullable Path template) {
        return switch (unusable.reason()) {
            case NO_DOCUMENT -> new Refused(Refusal.Code.TEMPLATE_UNREADABLE, String.valueOf(template));
            case UNKNOWN_PLACE -> new Refused(Refusal.Code.TEMPLATE_PLACE_UNKNOWN, unusable.what());
            case BROKEN_PLACE -> new Refused(Refusal.Code.TEMPLATE_PLACE_BROKEN, unusable.what());
        };
    }
}
