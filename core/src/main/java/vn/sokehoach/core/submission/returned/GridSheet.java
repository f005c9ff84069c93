package vn.sokehoach.core.submission.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.sokehoach.core.submission.merge.TypedCell;

/**
 * A sheet of a returned workbook: its filled cells and merged ranges; rows and columns from 0.
 *
 * @param rows the filled cells by row and column
 */
public record GridSheet(String name, NavigableMap<Integer, NavigableMap<Integer, TypedCell>> rows, List<Area> merges) {
    private static final int LETTERS = 26;

    public GridSheet {
        merges = List.copyOf(merges);
    }

    /** A range of merged cells, the last row and column included. */
    public record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {

        boolean covers(int row, int column) {
            return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
        }

        boolean beginsAt(int row, int column) {
            return row == firstRow && column == firstColumn;
        }
    }

    /** An empty sheet to be filled. */
    public static GridSheet named(String name, List<Area> merges) {
        return new GridSheet(name, new TreeMap<>(), merges);
    }

    /** Puts a cell in its place. */
    public void put(int row, int column, TypedCell cell) {
        rows.computeIfAbsent(row, _ -> new TreeMap<>()).put(column, cell);
    }

    /** What a cell holds; an empty text where it is empty. */
    public TypedCell at(int row, int column) {
        return rows.getOrDefault(row, new TreeMap<>()).getOrDefault(column, TypedCell.EMPTY);
    }

    /** Whether a cell is hidden under another one with which it was merged. */
    boolean isCovered(int row, int column) {
        return merges.stream().anyMatch(area -> area.covers(row, column) && !area.beginsAt(row, column));
    }

    /** The texts of all rows, each from its first column on. */
    List<List<String>> texts() {
        List<List<String>> texts = new ArrayList<>();
        for (NavigableMap<Integer, TypedCell> row : rows.values()) {
            List<String> line = new ArrayList<>();
            for (Map.Entry<Integer, TypedCell> cell : row.entrySet()) {
                while (line.size() < cell.getKey()) {
                    line.add("");
                }
                line.add(cell.getValue().text());
            }
            texts.add(line);
        }
        return texts;
    }

    /** "Nhiệm vụ!F12". */
    String where(int row, int column) {
        return name + "!" + letters(column) + (row + 1);
    }

    /** A column as Excel names it: 0 is "A", 26 "AA". */
    static String letters(int column) {
        String letter = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? letter : letters(column / LETTERS - 1) + letter;
    }
}
