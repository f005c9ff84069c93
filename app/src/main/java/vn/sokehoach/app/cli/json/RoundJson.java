package vn.sokehoach.app.cli.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.sokehoach.core.period.DuePeriod;
import vn.sokehoach.core.submission.FormReceipt;
import vn.sokehoach.core.usecase.round.LedgerLine;
import vn.sokehoach.core.usecase.round.RoundLedger;

/** A reporting round with its ledger. */
final class RoundJson {

    private RoundJson() {}

    static ObjectNode of(RoundLedger round) {
        DuePeriod due = round.due();
        return new Fields().text("planId", round.plan().id())
                .text("period", round.period().code())
                .text("due", due == null ? null : due.due())
                .text("named", due == null ? null : due.named())
                .text("dataFrom", due == null ? null : due.dataFrom())
                .text("dataTo", due == null ? null : due.dataTo())
                .number("in", round.in())
                .list("agencies", round.lines(), RoundJson::line)
                .node();
    }

    private static ObjectNode line(LedgerLine line) {
        FormReceipt last = line.last().orElse(null);
        return new Fields().text("agency", line.agency().name())
                .text("state", line.state().name())
                .number("kits", line.kits().size())
                .text("file", last == null ? null : last.file())
                .text("sha256", last == null ? null : last.sha256())
                .text("received", last == null ? null : last.received().at())
                .number("unread", last == null ? 0 : last.problems().size())
                .node();
    }
}
