package vn.sokehoach.core.compare;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.Signatory;

/** What stands at the head and the foot of a plan. */
public enum HeadingField {
    NUMBER(Heading::number),
    ISSUE_DATE(heading -> heading.issueDate() == null ? null : heading.issueDate().toString()),
    PLACE(Heading::place),
    DOCUMENT_TYPE(Heading::documentType),
    TITLE(Heading::title),
    ISSUER(Heading::issuer),
    AUTHORITY(heading -> signed(heading, Signatory::authority)),
    POSITION(heading -> signed(heading, Signatory::position)),
    SIGNATORY(heading -> signed(heading, Signatory::name));

    private final Function<Heading, @Nullable String> text;

    HeadingField(Function<Heading, @Nullable String> text) {
        this.text = text;
    }

    /** What a heading says of it, a date as ISO; null where nothing. */
    public @Nullable String of(Heading heading) {
        return text.apply(heading);
    }

    private static @Nullable String signed(Heading heading, Function<Signatory, @Nullable String> part) {
        Signatory signatory = heading.signatory();
        return signatory == null ? null : part.apply(signatory);
    }
}
