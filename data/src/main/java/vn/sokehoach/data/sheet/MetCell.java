package vn.sokehoach.data.sheet;

/**
 * A filled cell as the file has it.
 *
 * @param row        from 0
 * @param column     from 0
 * @param calculated whether its content is the last result of a formula
 */
record MetCell(int row, int column, CellLook look, CellContent content, boolean calculated) {}
