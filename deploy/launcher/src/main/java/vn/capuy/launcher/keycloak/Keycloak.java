package vn.capuy.launcher.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import vn.capuy.launcher.Failure;
import vn.capuy.launcher.Progress;
import vn.capuy.launcher.build.Fingerprint;
import vn.capuy.launcher.build.Folders;
import vn.capuy.launcher.home.Installation;
import vn.capuy.launcher.home.Notes;
import vn.capuy.launcher.home.PrivateFiles;
import vn.capuy.launcher.process.Background;
import vn.capuy.launcher.process.Member;
import vn.capuy.launcher.process.Program;
import vn.capuy.launcher.process.ProgramMember;
import vn.capuy.launcher.process.Web;

/**
 * Keycloak as a member of the suite. Its own store holds nothing but the realm, so that a changed realm (a new port of
 * the gateway, a new role) simply replaces it.
 */
public final class Keycloak implements Member {
    public static final String NAME = "keycloak";
    private static final String REALM = "realm";
    private static final String NOTES = "capuy.properties";

    private final Installation installation;
    private final Distribution distribution;
    private final Background background;
    private final Issuer issuer;
    private final int gatewayPort;
    private ProgramMember program;

    public Keycloak(Installation installation, Background background, Issuer issuer, int gatewayPort) {
        this.installation = installation;
        this.distribution = new Distribution(installation);
        this.background = background;
        this.issuer = issuer;
        this.gatewayPort = gatewayPort;
    }

    public void fetch(Progress progress) {
        distribution.fetch(progress);
    }

    public void buildOnce(Progress progress) {
        distribution.buildOnce(progress);
    }

    /** Forgets accounts, sessions and keys; the next start brings the realm in anew. */
    public static void deleteRealm(Installation installation) {
        var home = new Distribution(installation).home();
        Folders.delete(home.resolve("data"));
        Folders.delete(home.resolve(NOTES));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void start() {
        var filled = new Realm(installation).filled(gatewayPort);
        var fresh = !notes().get(REALM).equals(Optional.of(Fingerprint.of(filled)));
        if (fresh) {
            layOut(filled);
        }
        program = new ProgramMember(background, program(fresh), issuer.base() + "/health/ready");
        program.start();
    }

    /** Keycloak is ready only once the import is over; then the copy with the secrets has done its work. */
    @Override
    public void awaitReady() {
        program.awaitReady();
        if (!Web.answersOk(issuer.url())) {
            throw new Failure("Keycloak runs, but has no realm; see " + log() + ".");
        }
        notes().put(REALM, Fingerprint.of(new Realm(installation).filled(gatewayPort)));
        Folders.delete(importFile().getParent());
    }

    @Override
    public boolean isAlive() {
        return program != null && program.isAlive();
    }

    @Override
    public Path log() {
        return installation.log(NAME);
    }

    @Override
    public String logEnd(int lines) {
        return program.logEnd(lines);
    }

    private Notes notes() {
        return new Notes(distribution.home().resolve(NOTES));
    }

    private Path importFile() {
        return distribution.home().resolve("data/import/capuy-realm.json");
    }

    private void layOut(String filled) {
        try {
            Folders.delete(distribution.home().resolve("data/h2"));
            Files.createDirectories(importFile().getParent());
            PrivateFiles.write(importFile(), filled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Program program(boolean fresh) {
        var environment = new HashMap<String, String>();
        if (fresh) {
            // Without an administrator from the first moment, Keycloak would let whoever asks first become one.
            environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
            environment.put(
                    "KC_BOOTSTRAP_ADMIN_PASSWORD", installation.secrets().of("keycloak.admin"));
        }
        var arguments = new ArrayList<>(JavaWords.of(distribution.home()));
        arguments.addAll(List.of("start", "--optimized", "--cache=local", "--http-enabled=true"));
        arguments.addAll(
                List.of("--http-host=127.0.0.1", "--http-port=" + issuer.port(), "--hostname=" + issuer.base()));
        arguments.add("--log-level=INFO,io.smallrye.health:ERROR");
        if (fresh) {
            arguments.add("--import-realm");
        }
        return new Program(NAME, distribution.home(), arguments, environment, log());
    }
}
