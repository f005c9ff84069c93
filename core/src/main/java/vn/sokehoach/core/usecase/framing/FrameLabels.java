package vn.sokehoach.core.usecase.framing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.change.StepLabel.Code;
import vn.sokehoach.core.frame.CitedDocument;
import vn.sokehoach.core.text.TypedText;
import vn.sokehoach.core.text.VietnameseDates;

/** What steps are called that set something around tasks: of several kinds what is common to them is told. */
final class FrameLabels {
    private FrameLabels() {}

    static StepLabel of(List<FrameEdit> edits, int changed) {
        String count = String.valueOf(changed);
        List<StepLabel> labels = edits.stream().map(edit -> of(edit, count)).distinct().toList();
        List<Code> codes = labels.stream().map(StepLabel::code).distinct().toList();
        if (labels.size() == 1) {
            return labels.getFirst();
        }
        return codes.size() == 1 && codes.getFirst() == Code.WITHDRAW_EXTENSIONS ? labels.getFirst()
                : new StepLabel(Code.SET_FRAMES, List.of(count));
    }

    private static StepLabel of(FrameEdit edit, String count) {
        return switch (edit) {
            case FrameEdit.Leader leader -> label(Code.SET_LEADER, count, leader.name());
            case FrameEdit.Product product -> label(Code.SET_PRODUCT, count, product.words());
            case FrameEdit.Order order -> label(Code.SET_ORDER, count, words(order.document()));
            case FrameEdit.Extend extend -> new StepLabel(Code.EXTEND_DEADLINES, List.of(count,
                    VietnameseDates.written(extend.extension().until()), extend.extension().document().printed()));
            case FrameEdit.Withdraw _ -> new StepLabel(Code.WITHDRAW_EXTENSIONS, List.of(count));
        };
    }

    /** What is taken away has no words of its own. */
    private static StepLabel label(Code code, String count, String words) {
        String line = TypedText.line(words);
        return line.isEmpty() ? new StepLabel(Code.SET_FRAMES, List.of(count))
                : new StepLabel(code, List.of(count, line));
    }

    private static String words(@Nullable CitedDocument document) {
        return document == null ? "" : document.printed();
    }
}
