package vn.capuy.bench.pgbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import vn.capuy.bench.host.Meters;
import vn.capuy.bench.load.Round;
import vn.capuy.bench.load.Side;
import vn.capuy.bench.stats.Latencies;

/**
 * PostgreSQL's own generator of load: the limit of what a service could reach, for it makes no objects of rows and sends nothing on.
 * It tells the mean of its transactions' times alone, which stands for all of them.
 */
public final class PgBench implements Side {
    private static final Pattern DONE = Pattern.compile("number of transactions actually processed: (\\d+)");
    private static final Pattern FAILED = Pattern.compile("number of failed transactions: (\\d+)");
    private static final Pattern MEAN = Pattern.compile("latency average = ([\\d.]+) ms");
    /** Without the time in which connections are made. */
    private static final Pattern RATE = Pattern.compile("tps = ([\\d.]+) \\(without initial connection time\\)");

    private static final int PROCESSORS = 2;

    private final Path executable;
    private final Login login;
    private final Path script;
    private final int clients;
    private final Meters meters;

    /** How it comes to the database. */
    public record Login(int port, String database, String user, String password) {}

    /** @param folder in which the script is kept while it runs */
    public PgBench(Path executable, Login login, Path folder, Script script, int clients, Meters meters) {
        this.executable = executable;
        this.login = login;
        this.script = folder.resolve("script.sql");
        this.clients = clients;
        this.meters = meters;
        try {
            Files.writeString(this.script, script.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Round round(Duration length) throws Exception {
        Map<String, Double> before = meters.read();
        String told = run(Math.max(1, length.toSeconds()));
        long done = Math.round(number(DONE, told));
        double seconds = done / number(RATE, told);
        var mean = new Latencies(Math.round(number(MEAN, told) * 1e6));
        return new Round(done, Math.round(number(FAILED, told)), seconds, mean, meters.since(before));
    }

    private String run(long seconds) throws IOException, InterruptedException {
        var command = new ProcessBuilder(
                executable.toString(),
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + clients,
                "--jobs=" + Math.min(PROCESSORS, clients),
                "--time=" + seconds,
                "--file=" + script,
                "--host=127.0.0.1",
                "--port=" + login.port(),
                "--username=" + login.user(),
                login.database());
        command.environment().put("PGPASSWORD", login.password());
        command.environment().put("PGOPTIONS", "-c jit=off");
        Process process = command.redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("pgbench failed: " + told);
        }
        return told;
    }

    private static double number(Pattern pattern, String told) {
        var matcher = pattern.matcher(told);
        if (!matcher.find()) {
            throw new IllegalStateException("pgbench tells no " + pattern + ": " + told);
        }
        return Double.parseDouble(matcher.group(1));
    }
}
