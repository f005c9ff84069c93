package vn.sokehoach.app.cli.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.RecordingCommand;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.plain.FrameLines;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.frame.CitedDocument;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.text.PrintedNumber;
import vn.sokehoach.core.usecase.FindingPlan;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.framing.FrameEdit;
import vn.sokehoach.core.usecase.framing.Framed;

/** Sets who is in charge of a task or group, its product, and the document that ordered it; shows what stands around it. */
@Command(name = "frame")
public final class FrameCommand extends RecordingCommand {
    @Parameters(index = "0", descriptionKey = "framed", paramLabel = "ID|PLAN")
    private String id = "";

    @Option(names = "--group", descriptionKey = "framedGroup", paramLabel = "NO")
    private @Nullable String group;

    @Option(names = "--leader", descriptionKey = "leader", paramLabel = "NAME")
    private @Nullable String leader;

    @Option(names = "--product", descriptionKey = "product", paramLabel = "TEXT")
    private @Nullable String product;

    @Option(names = "--order", descriptionKey = "order", paramLabel = "TEXT")
    private @Nullable String order;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    public FrameCommand(Session session) {
        super(session);
    }

    @Override
    protected boolean changes() {
        return leader != null || product != null || order != null;
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        Framed framed = framed(office);
        List<FrameEdit> edits = edits(framed.id());
        Map<FrameEdit, Refusal> refused = edits.isEmpty() ? Map.of()
                : office.framing()
                        .set(framed.plan().id(), edits, author());
        for (Refusal refusal : refused.values()) {
            throw new Refused(refusal.code(), refusal.arguments().toArray(String[]::new));
        }
        var progress = office.reviewing().progress(framed.plan());
        List<Framed> related = office.linking().related(framed.id());
        session().print(json ? session().json().frame(framed, progress.frames(), related)
                : new FrameLines(session().messages()).of(framed, progress, related));
        return ExitCode.DONE;
    }

    private Framed framed(Office office) throws Refused {
        String no = group;
        if (no == null) {
            UUID wanted = FindingPlan.id(id).orElseThrow(() -> new Refused(Refusal.Code.UNKNOWN_TASK, id));
            return office.framing().find(wanted);
        }
        Plan plan = office.findingPlan().find(id);
        Optional<TaskGroup> found =
                plan.body().groups().stream().filter(each -> PrintedNumber.same(each.no(), no)).findFirst();
        return found.flatMap(each -> Framed.in(plan, each.id()))
                .orElseThrow(() -> new Refused(Refusal.Code.UNKNOWN_GROUP, no));
    }

    private List<FrameEdit> edits(UUID subject) throws Refused {
        List<FrameEdit> edits = new ArrayList<>();
        if (leader != null) {
            edits.add(new FrameEdit.Leader(subject, leader));
        }
        if (product != null) {
            edits.add(new FrameEdit.Product(subject, product));
        }
        String cited = order;
        if (cited != null) {
            edits.add(new FrameEdit.Order(subject, cited.isBlank() ? null
                    : CitedDocument.typed(cited)
                            .orElseThrow(() -> new Refused(Refusal.Code.NO_CITED_DOCUMENT, cited))));
        }
        return edits;
    }
}
