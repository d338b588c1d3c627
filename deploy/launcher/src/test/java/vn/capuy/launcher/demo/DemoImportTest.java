package vn.capuy.launcher.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.capuy.launcher.Failure;
import vn.capuy.launcher.Progress;
import vn.capuy.launcher.home.Installation;

/** Against a server that answers as the import API is described, for what counts here is what is sent and when. */
class DemoImportTest {
    @TempDir
    Path root;

    private final Set<String> filled = new HashSet<>();
    private final Set<String> filledByOthers = new HashSet<>();
    private final List<String> posted = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private String refused = "";
    private HttpServer server;
    private Installation installation;

    @BeforeEach
    void anEmptySuiteAndTheFiles() throws IOException {
        installation = new Installation(root).prepare();
        Files.createDirectories(installation.demoFiles());
        for (var file : DemoFile.IN_ORDER) {
            Files.writeString(installation.demoFiles().resolve(file.name()), "code\nBL\n");
        }
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void every_file_of_the_repository_has_its_place_in_the_order() throws IOException {
        try (var files = Files.list(Path.of("../demo/data"))) {
            assertEquals(
                    DemoFile.IN_ORDER.stream().map(DemoFile::name).toList(),
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".csv"))
                            .sorted()
                            .toList());
        }
    }

    @Test
    void an_empty_suite_gets_all_files_in_order_and_a_second_start_sends_nothing() {
        run();
        assertEquals(DemoFile.IN_ORDER.stream().map(DemoFile::imports).toList(), posted);
        assertEquals(posted.size(), keys.size());
        posted.clear();
        run();
        assertEquals(List.of(), posted);
    }

    @Test
    void records_of_somebodys_own_are_left_alone() {
        filled.add("/api/cadre/v1/organisation/units");
        run();
        assertEquals(List.of(), posted);
    }

    @Test
    void what_other_files_brought_into_a_collection_keeps_none_out() {
        filledByOthers.add("/api/document/v1/working-group-charges");
        run();
        assertTrue(posted.contains("/api/document/v1/working-group-charges/imports"));
        assertEquals(DemoFile.IN_ORDER.size(), posted.size());
    }

    @Test
    void an_import_that_was_cut_goes_on_where_it_was() throws IOException {
        run();
        var all = List.copyOf(posted);
        posted.clear();
        // Cut between the service's commit of the third file and our note of it.
        Files.writeString(
                installation.demoNotes(),
                Files.readString(installation.demoNotes())
                        .lines()
                        .filter(line -> line.startsWith("started") || line.startsWith("01") || line.startsWith("02"))
                        .collect(Collectors.joining("\n")));
        filled.removeIf(path -> !path.contains("organisation") && !path.endsWith("terms"));
        run();
        assertEquals(all.subList(3, all.size()), posted);
    }

    @Test
    void a_refusal_names_the_file_and_the_faulty_rows_and_nothing_after_it_is_sent() {
        refused = "/api/cadre/v1/people/imports";
        var failure = assertThrows(Failure.class, this::run);
        assertTrue(failure.getMessage().contains("04-people.csv was refused with HTTP 400: One row is faulty."));
        assertTrue(failure.getMessage().contains("\"row\":2"));
        assertEquals(3, posted.size());
        refused = "";
        run();
        assertEquals(DemoFile.IN_ORDER.size(), posted.size());
    }

    private void run() {
        var gateway = "http://127.0.0.1:" + server.getAddress().getPort();
        new DemoImport(installation, gateway, account -> "a-token")
                .run(new Progress(new PrintStream(OutputStream.nullOutputStream()), false));
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        exchange.getRequestBody().readAllBytes();
        if (!"Bearer a-token".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            send(exchange, 401, "{}");
        } else if (path.equals(refused)) {
            send(exchange, 400, """
                    {"status": 400, "detail": "One row is faulty.", "violations": [{"row": 2, "column": "code"}]}""");
        } else if (exchange.getRequestMethod().equals("POST")) {
            posted.add(path);
            keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            filled.add(path.replace("/imports", ""));
            send(
                    exchange,
                    200,
                    "{\"dryRun\": false, \"rows\": 1, \"written\": 1, \"faultyRows\": 0, \"violations\": []}");
        } else {
            var asksForItsOwn = exchange.getRequestURI().getQuery().contains("kind=");
            var isThere = filled.contains(path) || (filledByOthers.contains(path) && !asksForItsOwn);
            send(exchange, 200, "{\"items\": [" + (isThere ? "{}" : "") + "], \"next\": null}");
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
