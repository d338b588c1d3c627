package vn.capuy.bench.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Processor time: the figure that is steady on a noisy machine. Read from {@code /proc}; NaN where there is none. */
public final class ProcessorTime {
    /** The unit of the file (USER_HZ), the same on every Linux. */
    private static final double TICKS_IN_SECOND = 100;

    private static final Path PROCESSES = Path.of("/proc");

    /** What the file tells after the name of the program, which may hold blanks: fields 14 to 17. */
    private record Stat(long own, long ended) {
        static Optional<Stat> of(long pid) {
            try {
                String line = Files.readString(PROCESSES.resolve(pid + "/stat"));
                String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
                return Optional.of(new Stat(
                        Long.parseLong(fields[11]) + Long.parseLong(fields[12]),
                        Long.parseLong(fields[13]) + Long.parseLong(fields[14])));
            } catch (IOException ended) {
                return Optional.empty();
            }
        }
    }

    private ProcessorTime() {}

    /** Seconds that this process has taken so far. */
    public static double of(long pid) {
        return Stat.of(pid).map(stat -> stat.own() / TICKS_IN_SECOND).orElse(Double.NaN);
    }

    /** The same with what its children had taken that have ended: programs that were run for a while. */
    public static double withEndedChildren(long pid) {
        return Stat.of(pid)
                .map(stat -> (stat.own() + stat.ended()) / TICKS_IN_SECOND)
                .orElse(Double.NaN);
    }

    /** The same with its children, those that ended among them: of a database that has one for each connection. */
    public static double ofFamily(long pid) {
        Optional<Stat> parent = Stat.of(pid);
        if (parent.isEmpty()) {
            return Double.NaN;
        }
        long children = ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::children)
                .flatMap(child -> Stat.of(child.pid()).stream())
                .mapToLong(Stat::own)
                .sum();
        return (parent.get().own() + parent.get().ended() + children) / TICKS_IN_SECOND;
    }
}
