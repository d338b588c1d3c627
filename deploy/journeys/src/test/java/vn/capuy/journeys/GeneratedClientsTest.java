package vn.capuy.journeys;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Tokens;

/**
 * Another system generates its client from the suite's one description, compiles it, and makes a call of each kind through the
 * gateway: as {@code docs/clients.md} tells it, in Java and in TypeScript, each as a program of its own.
 */
class GeneratedClientsTest {
    private static final Path WORK = Path.of("target", "clients").toAbsolutePath();
    private static final Path SOURCES = Path.of("src", "clients").toAbsolutePath();
    private static final Path TOOLS = Path.of("target", "tools").toAbsolutePath();

    /** To compile well takes the JVM longer than to run what it compiles. */
    private static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1";

    private static final List<String> KINDS = List.of(
            "list",
            "read",
            "create",
            "repeat",
            "csv",
            "pdf",
            "range",
            "void",
            "stale, told 412",
            "import",
            "figures",
            "400, told 400",
            "400 in another language, told 400",
            "violations",
            "language",
            "404, told 404",
            "403, told 403",
            "401, told 401");

    private static CompletableFuture<Void> java;
    private static CompletableFuture<Void> typescript;

    @BeforeAll
    static void generate() throws IOException {
        Demo.suite();
        Files.createDirectories(WORK);
        Path description = WORK.resolve("capuy.json");
        Files.write(description, given().get("/q/openapi?format=json").asByteArray());
        // Beside each other, and both beside the calls of the first.
        java = CompletableFuture.runAsync(() -> javaClient(description));
        typescript = CompletableFuture.runAsync(() -> typescriptClient(description));
    }

    @Test
    void the_java_client_compiles_and_a_call_of_each_kind_passes() {
        java.join();
        assertEquals(KINDS, calls(List.of(jdk("java"), "-cp", classes() + File.pathSeparator + classPath(), "Calls")));
    }

    @Test
    void the_typescript_client_compiles_strictly_and_a_call_of_each_kind_passes() {
        typescript.join();
        assertEquals(KINDS, calls(List.of("node", WORK.resolve("js/calls.js").toString())));
    }

    private static void javaClient(Path description) {
        Path client = WORK.resolve("java");
        generate(
                description,
                client,
                "java",
                "--library=native",
                "--invoker-package=vn.capuy.client",
                "--api-package=vn.capuy.client.api",
                "--model-package=vn.capuy.client.model",
                "--additional-properties=useJakartaEe=true,openApiNullable=false,containerDefaultToNull=true");
        Path sources = WORK.resolve("java-sources");
        try (Stream<Path> files = Files.walk(client.resolve("src/main/java"))) {
            List<String> names = new ArrayList<>(files.map(Path::toString)
                    .filter(each -> each.endsWith(".java"))
                    .toList());
            names.add(SOURCES.resolve("java/Calls.java").toString());
            Files.write(sources, names);
            Files.createDirectories(classes());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        Programs.run(
                WORK,
                List.of(
                        jdk("javac"),
                        "-J" + SHORT_LIVED,
                        "-proc:none",
                        "-nowarn",
                        "-encoding",
                        "UTF-8",
                        "-d",
                        classes().toString(),
                        "-cp",
                        classPath(),
                        "@" + sources));
    }

    private static void typescriptClient(Path description) {
        Programs.need("node", "Node.js 18 or newer runs the generated TypeScript client: install it (Debian: nodejs).");
        Path source = WORK.resolve("typescript");
        generate(description, source.resolve("client"), "typescript-fetch");
        try {
            for (String each : List.of("calls.ts", "tsconfig.json")) {
                Files.write(
                        source.resolve(each),
                        Files.readAllBytes(SOURCES.resolve("typescript").resolve(each)));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        Programs.run(
                WORK,
                List.of(
                        "node",
                        TOOLS.resolve("typescript/tsc.js").toString(),
                        "-p",
                        source.toString(),
                        "--outDir",
                        WORK.resolve("js").toString()));
    }

    private static void generate(Path description, Path into, String generator, String... more) {
        List<String> command = new ArrayList<>(
                List.of(
                        jdk("java"),
                        "-XX:+UseSerialGC",
                        SHORT_LIVED,
                        "-jar",
                        TOOLS.resolve("openapi-generator-cli.jar").toString(),
                        "generate",
                        "--skip-validate-spec",
                        "-i",
                        description.toString(),
                        "-g",
                        generator,
                        "-o",
                        into.toString(),
                        "--global-property=apis,models,supportingFiles,apiDocs=false,modelDocs=false,apiTests=false,modelTests=false"));
        command.addAll(List.of(more));
        Programs.run(WORK, command);
    }

    /** What went as it should. */
    private static List<String> calls(List<String> command) {
        return Programs.run(
                        WORK,
                        command,
                        "GATEWAY=" + Suite.running().gateway(),
                        "CLERK="
                                + Tokens.of("clerk")
                                        .roles("document-reader", "document-editor", "kpi-reader", "report-editor")
                                        .org("BL")
                                        .clearance("CONFIDENTIAL")
                                        .bearer(),
                        "READER="
                                + Tokens.of("reader")
                                        .roles("document-reader")
                                        .org("BL")
                                        .bearer())
                .lines()
                .filter(each -> each.startsWith("ok "))
                .map(each -> each.substring(3))
                .toList();
    }

    private static String jdk(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    private static Path classes() {
        return WORK.resolve("classes");
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
