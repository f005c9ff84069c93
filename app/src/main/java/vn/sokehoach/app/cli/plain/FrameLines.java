package vn.sokehoach.app.cli.plain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Sentences;
import vn.sokehoach.core.frame.Attachment;
import vn.sokehoach.core.frame.Extension;
import vn.sokehoach.core.frame.PlanFrames;
import vn.sokehoach.core.frame.TaskFrame;
import vn.sokehoach.core.progress.Due;
import vn.sokehoach.core.progress.PlanProgress;
import vn.sokehoach.core.usecase.framing.Framed;

/** What stands around a task, for people. */
public final class FrameLines {
    private static final int BRIEF = 90;

    private final Messages messages;

    public FrameLines(Messages messages) {
        this.messages = messages;
    }

    /** All of it, a line each; what is not set has none. */
    public String of(Framed framed, PlanProgress progress, List<Framed> related) {
        PlanFrames frames = progress.frames();
        TaskFrame frame = frames.of(framed.id());
        List<String> lines = new ArrayList<>();
        lines.add((framed.number() + " " + Columns.brief(framed.content(), BRIEF)).strip());
        add(lines, messages.get("frame.leader"), frames.leader(framed.id()));
        add(lines, messages.get("frame.product"), frames.product(framed.id()));
        add(lines, messages.get("frame.order"), frame.order() == null ? null : frame.order().printed());
        for (Extension extension : frame.extensions()) {
            add(lines, messages.get("frame.extension"), extension.printed());
            add(lines, messages.get("detail.note"), extension.note());
        }
        for (Attachment attachment : frame.attachments()) {
            add(lines, messages.get("frame.attachment"), attachment.file().name());
        }
        for (Framed other : related) {
            String plan = new Sentences(messages).nameOf(other.plan());
            add(lines, messages.get("frame.related"),
                    plan + " · " + other.number() + " " + Columns.brief(other.content(), BRIEF));
        }
        return String.join("\n", lines);
    }

    /** When a task or an item is due, and by which document. */
    public String due(Framed framed, PlanProgress progress) {
        if (framed.task() == null) {
            return framed.number();
        }
        Due due = framed.item() == null ? progress.due(framed.task()) : progress.due(framed.task(), framed.item());
        Extension extension = due.extension();
        return extension == null ? messages.get("frame.due", framed.number(), Dates.of(due.day()))
                : messages.get("frame.due.extended", framed.number(), Dates.of(due.day()),
                        extension.document().printed());
    }

    private static void add(List<String> lines, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            lines.add("  " + name + ": " + value.replace("\n", "; "));
        }
    }
}
