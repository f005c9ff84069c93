package vn.sokehoach.core.reading.structure;

import java.util.List;
import vn.sokehoach.core.reading.Block.Paragraph;
import vn.sokehoach.core.reading.Block.Table;

/**
 * The zones of a document (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II and III).
 *
 * @param head       from the first line to the title; empty in a file that holds appendices alone
 * @param body       from behind the title to the signature
 * @param foot       signature and recipients
 * @param appendices in the order of the document; a table of rows in the body is one without a caption
 * @param notes      footnotes and endnotes
 * @param margins    page headers, page numbers
 */
public record Zones(List<Paragraph> head, List<Paragraph> body, List<Paragraph> foot, List<AppendixZone> appendices,
        List<Paragraph> notes, List<Paragraph> margins) {

    /**
     * An appendix: the lines above its tables, the tables, and what else stands behind them.
     */
    public record AppendixZone(List<Paragraph> caption, List<Table> tables, List<Paragraph> rest) {}
}
