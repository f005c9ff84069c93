/** What the officers talk about: plans, tasks, agencies, targets, periods. Knows no file format, store or screen. */
module vn.sokehoach.core {
    requires static transitive org.jspecify;
    requires com.ibm.icu;

    exports vn.sokehoach.core.agency;
    exports vn.sokehoach.core.agency.structure;
    exports vn.sokehoach.core.amend;
    exports vn.sokehoach.core.appendix;
    exports vn.sokehoach.core.appendix.form;
    exports vn.sokehoach.core.appendix.layout;
    exports vn.sokehoach.core.appendix.made;
    exports vn.sokehoach.core.change;
    exports vn.sokehoach.core.check;
    exports vn.sokehoach.core.check.number;
    exports vn.sokehoach.core.compare;
    exports vn.sokehoach.core.copy;
    exports vn.sokehoach.core.edit;
    exports vn.sokehoach.core.frame;
    exports vn.sokehoach.core.indicator;
    exports vn.sokehoach.core.lock;
    exports vn.sokehoach.core.overview;
    exports vn.sokehoach.core.paper;
    exports vn.sokehoach.core.period;
    exports vn.sokehoach.core.plan;
    exports vn.sokehoach.core.progress;
    exports vn.sokehoach.core.reading;
    exports vn.sokehoach.core.reading.draft;
    exports vn.sokehoach.core.reading.phrase;
    exports vn.sokehoach.core.report;
    exports vn.sokehoach.core.source;
    exports vn.sokehoach.core.store;
    exports vn.sokehoach.core.submission;
    exports vn.sokehoach.core.submission.content;
    exports vn.sokehoach.core.submission.form;
    exports vn.sokehoach.core.structure;
    exports vn.sokehoach.core.text;
    exports vn.sokehoach.core.text.legacy;
    exports vn.sokehoach.core.usecase;
    exports vn.sokehoach.core.usecase.directory;
    exports vn.sokehoach.core.usecase.editing;
    exports vn.sokehoach.core.usecase.exporting;
    exports vn.sokehoach.core.usecase.framing;
    exports vn.sokehoach.core.usecase.importing;
    exports vn.sokehoach.core.usecase.reporting;
    exports vn.sokehoach.core.usecase.review;
    exports vn.sokehoach.core.usecase.round;
}
