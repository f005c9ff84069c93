package vn.sokehoach.data.paper.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.sokehoach.core.appendix.AppendixTable.Alignment;
import vn.sokehoach.core.appendix.AppendixTable.PageSetup;
import vn.sokehoach.core.appendix.OutputFile;
import vn.sokehoach.core.appendix.UnwritableFile;
import vn.sokehoach.core.lock.RecoveryKey;
import vn.sokehoach.core.lock.RecoverySheets;
import vn.sokehoach.core.paper.Paper;
import vn.sokehoach.data.paper.flow.FlowBlock;
import vn.sokehoach.data.paper.flow.FlowParagraph;
import vn.sokehoach.data.paper.flow.FlowParagraph.Indents;
import vn.sokehoach.data.paper.flow.FlowParagraph.Spacing;
import vn.sokehoach.data.paper.flow.FlowParagraph.Words;
import vn.sokehoach.data.typeset.Letters;

/** Recovery keys on a page of A4, in letters that are read well; nothing of them touches the disk unless it is saved. */
public final class PdfRecoverySheets implements RecoverySheets {
    private static final PageSetup PAGE = new PageSetup(false, 30, 20, 20, 30);
    private static final Letters KEY = new Letters(18, true, false);

    private final Clock clock;
    private final OutputFile output;

    public PdfRecoverySheets(Clock clock, OutputFile output) {
        this.clock = clock;
        this.output = output;
    }

    @Override
    public Paper laidOut(String title, List<String> above, RecoveryKey key, List<String> below) throws IOException {
        List<FlowBlock> text = new ArrayList<>();
        text.add(paragraph(title, Letters.LABEL));
        above.forEach(line -> text.add(paragraph(line, Letters.PAGE_NUMBER)));
        text.add(paragraph(String.join("   ", key.groups()), KEY));
        below.forEach(line -> text.add(paragraph(line, Letters.PAGE_NUMBER)));
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        new PdfReportWriter(clock).write(text, PAGE, List.of(), new PdfReportWriter.Facts(title, ""), whole);
        return new Paper(title, whole.toByteArray());
    }

    private static FlowParagraph paragraph(String words, Letters letters) {
        return new FlowParagraph(List.of(new Words(words, letters)), letters, Alignment.LEFT, new Indents(0, 0, 0),
                new Spacing(6, 6, 1.2, false), false, false);
    }

    @Override
    public void save(Paper sheet, Path target) throws UnwritableFile {
        output.replace(target, out -> out.write(sheet.pdf()));
    }
}
