package vn.sokehoach.core.change;

import java.util.List;

/** What a step is called: a code and its parameters, worded by the text bundles, never a sentence. */
public record StepLabel(Code code, List<String> parameters) {

    public StepLabel {
        parameters = List.copyOf(parameters);
    }

    /** The acts of a person; each has a text "step." + name in the bundles. */
    public enum Code {
        /** Parameters: the plan's number or file. */
        IMPORT_PLAN,
        /** Parameters: the plan's number or file. */
        REVISE_PLAN,
        /** Parameters: the plan's number, else its title. */
        EDIT_PLAN,
        /** Parameters: how many agencies and deadlines of tasks were changed. */
        EDIT_TASKS,
        /** Parameters: the task's number, the status' name. */
        RECORD_STATUS,
        /** Parameters: how many tasks got another status. */
        RECORD_STATUSES,
        /** Parameters: how many tasks got another percentage. */
        RECORD_PERCENTS,
        /** Parameters: of how many tasks the note, result, difficulties or proposals were written. */
        RECORD_REMARKS,
        /** Parameters: of how many tasks several of these were recorded. */
        RECORD_ROWS,
        /** Parameters: of how many rows of the task table cells of several kinds were changed. */
        EDIT_ROWS,
        /** Parameters: the plan's number. */
        SET_TRACKING,
        /** Parameters: the indicator's name, the value. */
        MEASURE_INDICATOR,
        /** Parameters: how many figures of indicators were recorded or taken back. */
        MEASURE_INDICATORS,
        /** Parameters: the indicator's name. */
        SET_DIRECTION,
        /** Parameters: the agency's name. */
        EDIT_AGENCY,
        /** Parameters: the code of the period, how many kits. */
        ISSUE_KITS,
        /** Parameters: the code of the period, how many forms. */
        RECEIVE_FORMS,
        /** Parameters: of how many tasks and groups, the leader. */
        SET_LEADER,
        /** Parameters: of how many tasks, the product. */
        SET_PRODUCT,
        /** Parameters: of how many tasks, the document. */
        SET_ORDER,
        /** Parameters: of how many tasks, the day, the document. */
        EXTEND_DEADLINES,
        /** Parameters: of how many tasks. */
        WITHDRAW_EXTENSIONS,
        /** Parameters: of how many tasks several of these were set. */
        SET_FRAMES,
        /** Parameters: how many mergers, the name of the first successor. */
        REORGANISE_AGENCIES,
        /** Parameters: the printed name, the name of the agency that it means. */
        SETTLE_NAME,
        /** Parameters: the plan's number. */
        SET_CALENDAR,
        /** Parameters: the year. */
        SET_HOLIDAYS,
        /** Parameters: the task's number, the names of the files. */
        ATTACH_DOCUMENTS,
        /** Parameters: the task's number, the name of the file. */
        REMOVE_DOCUMENT,
        /** Parameters: the numbers of both tasks. */
        LINK_TASKS,
        /** Parameters: the numbers of both tasks. */
        PART_TASKS,
        /** Parameters: none. */
        LOAD_SAMPLES,
        /** Parameters: the plan's number, else its title. */
        NEW_PLAN,
        /** Parameters: what the old plan is called, the new year. */
        ROLL_OVER,
        /** Parameters: how many parts of a plan were changed. */
        EDIT_PARTS,
        /** Parameters of all that end with "PART": the kind of the part (GROUP, TASK, ITEM ...), its number. */
        ADD_PART, REWORD_PART, RELABEL_PART, SPLIT_PART, JOIN_PART, DROP_PART, MOVE_PART, RECAST_PART, RENUMBER_PART,
        CLOSE_PART, OPEN_PART,
        /** Third parameter: how much that is recorded went out of sight. */
        JOIN_RECORDED_PART, DROP_RECORDED_PART,
        /** Parameters: none. */
        RENUMBER_GROUPS
    }
}
