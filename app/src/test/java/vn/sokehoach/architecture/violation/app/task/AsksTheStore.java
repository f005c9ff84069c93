package vn.sokehoach.architecture.violation.app.task;

import vn.sokehoach.architecture.Breaks;
import vn.sokehoach.architecture.Rule;
import vn.sokehoach.architecture.violation.data.db.InnocentStore;

@Breaks(Rule.ONLY_BOOT_SEES_DATA)
public record AsksTheStore(InnocentStore store) {}
