package vn.capuy.launcher.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path root;

    @Test
    void a_secret_is_drawn_once_and_each_installation_has_its_own() {
        var installation = new Installation(root.resolve("one")).prepare();
        var first = installation.secrets().of("database.capuy_cadre");
        assertTrue(first.matches("([a-km-np-z2-9]{5}-){3}[a-km-np-z2-9]{5}"), first);
        assertEquals(first, installation.secrets().of("database.capuy_cadre"));
        assertNotEquals(first, installation.secrets().of("database.capuy_document"));
        assertNotEquals(
                first, new Installation(root.resolve("two")).prepare().secrets().of("database.capuy_cadre"));
    }

    @Test
    void a_key_is_drawn_once_and_has_32_bytes() {
        var installation = new Installation(root.resolve("one")).prepare();
        String key = installation.secrets().key("identity.key");
        assertEquals(32, java.util.Base64.getDecoder().decode(key).length);
        assertEquals(key, installation.secrets().key("identity.key"));
        assertNotEquals(
                key, new Installation(root.resolve("two")).prepare().secrets().key("identity.key"));
    }

    @Test
    void only_the_owner_reads_secrets_and_lists_their_folder() throws IOException {
        var installation = new Installation(root).prepare();
        installation.accounts().of("secretary");
        assertEquals("rwx------", permissions(installation.secretsFolder()));
        assertEquals("rw-------", permissions(installation.secretsFolder().resolve("accounts.properties")));
        assertEquals("rwx------", permissions(installation.logs()));
        assertTrue(permissions(installation.state()).matches("rwx--[x-]--[x-]"));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
