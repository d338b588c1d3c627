package vn.capuy.bench.host;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What the figures were taken on.
 *
 * @param load runnable processes on average over the last minute, as it began: with others at work, above 0
 */
public record Machine(
        String system,
        String processor,
        int cores,
        long memoryMegabytes,
        String runtime,
        String database,
        double load) {

    public static Machine here(String database) {
        return new Machine(
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                told("/proc/cpuinfo", "model name"),
                Runtime.getRuntime().availableProcessors(),
                megabytes(told("/proc/meminfo", "MemTotal")),
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                database,
                loadNow());
    }

    public static double loadNow() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static long megabytes(String kilobytes) {
        String digits = kilobytes.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits) / 1024;
    }

    private static String told(String file, String name) {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("");
        } catch (IOException notLinux) {
            return "";
        }
    }
}
