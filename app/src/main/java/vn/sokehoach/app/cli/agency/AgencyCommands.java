package vn.sokehoach.app.cli.agency;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sokehoach.app.cli.call.Session;

/** The directory of agencies with all that can be done to it. */
@Command(name = "agency")
public final class AgencyCommands {
    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    @SuppressWarnings("unused") // picocli prints the help
    private boolean help;

    private AgencyCommands() {}

    /** The command with those under it. */
    public static CommandLine of(Session session) {
        return new CommandLine(new AgencyCommands()).addSubcommand("rename", new RenameCommand(session))
                .addSubcommand("spell", new SpellCommand(session))
                .addSubcommand("members", new MembersCommand(session))
                .addSubcommand("add", new AddCommand(session))
                .addSubcommand("merge", new MergeCommand(session))
                .addSubcommand("split", new SplitCommand(session))
                .addSubcommand("reorganise", new ReorganiseCommand(session))
                .addSubcommand("open", new OpenNamesCommand(session))
                .addSubcommand("settle", new SettleCommand(session))
                .addSubcommand("structures", new StructuresCommand(session));
    }
}
