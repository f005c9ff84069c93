/** Where the plans are kept and what they look like on paper. Knows no screen. */
module vn.sokehoach.data {
    requires transitive vn.sokehoach.core;
    requires com.fasterxml.jackson.databind;
    requires com.github.librepdf.openpdf;
    requires com.h2database;
    requires java.desktop;
    requires java.sql;
    requires java.xml;
    requires org.apache.commons.compress;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.poi;
    requires org.apache.poi.scratchpad;
    requires org.jooq;
    requires org.jsoup;
    requires org.slf4j;

    exports vn.sokehoach.data.db;
    exports vn.sokehoach.data.docx;
    exports vn.sokehoach.data.excel;
    exports vn.sokehoach.data.files;
    exports vn.sokehoach.data.paper.pdf;
    exports vn.sokehoach.data.paper.print;
    exports vn.sokehoach.data.paper.view;
    exports vn.sokehoach.data.reading;
    exports vn.sokehoach.data.report;
    exports vn.sokehoach.data.sample;

    // The JSON of a plan is read as less than a plan.
    opens vn.sokehoach.data.kept to com.fasterxml.jackson.databind;
}
