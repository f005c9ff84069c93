package vn.sokehoach.core.reading.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.sokehoach.core.plan.Citations;
import vn.sokehoach.core.plan.Citations.StatedShares;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.ReportingDuty;
import vn.sokehoach.core.plan.StatedTarget;
import vn.sokehoach.core.reading.Block.Cell;
import vn.sokehoach.core.reading.Block.Paragraph;
import vn.sokehoach.core.reading.phrase.LegalReferenceRecogniser;
import vn.sokehoach.core.reading.phrase.ReportingDutyRecogniser;
import vn.sokehoach.core.reading.phrase.SharesRecogniser;
import vn.sokehoach.core.reading.phrase.StatedTargetRecogniser;
import vn.sokehoach.core.reading.structure.Zones;

/** Collects what all the sentences of a plan's files state or cite. */
final class CitationRecogniser {

    private static final int SENTENCE = 40;

    private CitationRecogniser() {}

    static Citations of(List<ReadFile> files, Heading heading, int year) {
        List<String> texts = new ArrayList<>();
        List<StatedTarget> targets = new ArrayList<>();
        List<ReportingDuty> duties = new ArrayList<>();
        for (ReadFile file : files) {
            Zones zones = file.zones();
            all(zones).map(Paragraph::text).forEach(texts::add);
            file.captions().forEach(caption -> texts.add(caption.title() + " " + caption.basis()));
            sentences(zones).forEach(sentence -> targets
                    .addAll(StatedTargetRecogniser.find(sentence.text(), sentence.source())));
            List<String> notes = zones.notes().stream().map(Paragraph::text).toList();
            zones.body()
                    .forEach(
                            paragraph -> duties.addAll(ReportingDutyRecogniser.find(paragraph.text(), notes, year)));
        }
        return new Citations(targets, duties, LegalReferenceRecogniser.find(texts, heading.number()), shares(files),
                AppendixNames.named(files), AppendixNames.printed(files));
    }

    private static List<StatedShares> shares(List<ReadFile> files) {
        return files.stream()
                .flatMap(file -> sentences(file.zones()))
                .flatMap(sentence -> SharesRecogniser.find(sentence.text(), sentence.source()).stream())
                .toList();
    }

    private static Stream<Paragraph> all(Zones zones) {
        Stream<Paragraph> text = Stream.of(zones.head(), zones.body(), zones.foot(), zones.notes())
                .flatMap(List::stream);
        return Stream.concat(text, Stream.concat(cells(zones),
                zones.appendices().stream().flatMap(zone -> zone.rest().stream())));
    }

    /** Running text and the cells that hold sentences; what a target column holds is no sentence. */
    private static Stream<Paragraph> sentences(Zones zones) {
        return Stream.concat(zones.body().stream(), cells(zones).filter(cell -> cell.text().length() >= SENTENCE));
    }

    private static Stream<Paragraph> cells(Zones zones) {
        return zones.appendices()
                .stream()
                .flatMap(zone -> zone.tables().stream())
                .flatMap(table -> table.cells().stream())
                .map(Cell::paragraphs)
                .flatMap(List::stream);
    }
}
