package vn.capuy.platform.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.capuy.kernel.lifecycle.StepRefused;

class WebhookLifecycleTest {
    @Test
    void the_diagram_is_that_of_the_table() throws IOException {
        var table = WebhookLifecycle.TABLE;
        assertEquals(Files.readString(Path.of("../../docs/lifecycles/" + table.name() + ".mmd")), table.toMermaid());
    }

    @Test
    void what_is_voided_stays_so_and_what_is_paused_is_not_suspended() {
        for (WebhookStep step : WebhookStep.values()) {
            assertThrows(StepRefused.class, () -> WebhookLifecycle.TABLE.on(WebhookState.VOIDED, step));
        }
        assertThrows(StepRefused.class, () -> WebhookLifecycle.TABLE.on(WebhookState.PAUSED, WebhookStep.SUSPEND));
    }
}
