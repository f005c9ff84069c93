package vn.sokehoach.core.plan;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table cell for cell as the document prints it.
 *
 * @param header        header rows, each with a text for every column ("" where a merge covers it); at least one
 * @param headerMerges  merges within the header, rows counted from the first header row
 * @param columnNumbers the row "1 2 3 4 5" under the header; empty where there is none
 * @param merges        merges within the body, rows counted from the first body row; the body's cells stand in the rows
 */
public record PrintedTable(List<List<String>> header, List<Merge> headerMerges, List<String> columnNumbers,
        List<Merge> merges) {

    public PrintedTable {
        header = header.stream().map(List::copyOf).toList();
        headerMerges = List.copyOf(headerMerges);
        columnNumbers = List.copyOf(columnNumbers);
        merges = List.copyOf(merges);
    }

    /** One text for each column: the lowest header text of it, so that a merged header names all its columns. */
    public List<String> columns() {
        List<String> last = header.getLast();
        return IntStream.range(0, last.size()).mapToObj(this::lowestText).toList();
    }

    /** One text for each column: all header texts above it from the top down, those of merged cells too, each once. */
    public List<String> paths() {
        return IntStream.range(0, header.getFirst().size()).mapToObj(this::path).toList();
    }

    private String path(int column) {
        return IntStream.range(0, header.size())
                .mapToObj(row -> shown(row, column))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private String shown(int row, int column) {
        return headerMerges.stream()
                .filter(merge -> merge.covers(row, column))
                .findFirst()
                .map(merge -> header.get(merge.row()).get(merge.column()))
                .orElseGet(() -> header.get(row).get(column));
    }

    private String lowestText(int column) {
        return header.reversed()
                .stream()
                .map(row -> row.get(column))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** A merged range: its first row and column, from 0, and how many it spans. */
    public record Merge(int row, int column, int rows, int columns) {

        boolean covers(int otherRow, int otherColumn) {
            return otherRow >= row && otherRow < row + rows && otherColumn >= column && otherColumn < column + columns;
        }
    }
}
