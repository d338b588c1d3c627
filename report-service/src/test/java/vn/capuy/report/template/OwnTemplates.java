package vn.capuy.report.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The suite's own templates, as the migration brings them. */
public final class OwnTemplates {
    private static final Pattern SEED =
            Pattern.compile("null, '([A-Z_]+)', 1, [^$]*\\$form\\$(.*?)\\$form\\$", Pattern.DOTALL);

    private OwnTemplates() {}

    public static Map<String, TemplateForm> all() {
        var own = new LinkedHashMap<String, TemplateForm>();
        try (var in = OwnTemplates.class.getResourceAsStream("/db/migration/V1012__own_templates.sql")) {
            var seed = SEED.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (seed.find()) {
                own.put(seed.group(1), FormText.read(seed.group(2)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return own;
    }
}
