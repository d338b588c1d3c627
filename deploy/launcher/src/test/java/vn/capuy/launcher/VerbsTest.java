package vn.capuy.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerbsTest {
    @TempDir
    Path root;

    private final PrintStream realOut = System.out;
    private final PrintStream realError = System.err;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream error = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(error, true, StandardCharsets.UTF_8));
        System.setProperty("capuy.root", root.toString());
    }

    @AfterEach
    void restore() {
        System.setOut(realOut);
        System.setErr(realError);
        System.clearProperty("capuy.root");
    }

    @Test
    void an_unknown_verb_gets_a_sentence() {
        assertEquals(2, run("frob"));
        assertTrue(said(error).startsWith("There is no verb frob. The verbs are: up, down,"));
        assertEquals(1, said(error).lines().count());
    }

    @Test
    void every_verb_explains_itself() {
        for (var verb : Capuy.commandLine().getSubcommands().keySet()) {
            assertEquals(0, run(verb, "--help"), verb);
        }
        assertTrue(said(out).contains("--detach"));
    }

    @Test
    void where_nothing_runs_down_says_so_and_all_is_well() {
        assertEquals(0, run("down"));
        assertEquals("Capuy is not running.", said(out).strip());
    }

    @Test
    void where_nothing_runs_the_state_names_no_gateway() {
        assertEquals(3, run("status", "--json"));
        assertTrue(said(out).contains("\"state\" : \"stopped\""));
        assertTrue(said(out).contains("\"gateway\" : null"));
    }

    @Test
    void a_token_before_the_first_start_is_refused_with_a_sentence() {
        assertEquals(1, run("token", "secretary"));
        assertEquals(
                "Capuy was never up here: start it with ./capuy up.",
                said(error).strip());
        assertFalse(said(error).contains("Exception"));
    }

    private static int run(String... words) {
        return Capuy.commandLine().execute(words);
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
