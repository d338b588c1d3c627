package vn.capuy.launcher.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import vn.capuy.launcher.Failure;
import vn.capuy.launcher.Progress;
import vn.capuy.launcher.build.Apps;
import vn.capuy.launcher.demo.DemoImport;
import vn.capuy.launcher.home.Installation;
import vn.capuy.launcher.keycloak.Keycloak;
import vn.capuy.launcher.keycloak.Tokens;
import vn.capuy.launcher.process.Background;
import vn.capuy.launcher.process.Member;
import vn.capuy.launcher.process.ProgramMember;

/** The suite of one start: brings all parts up, each as soon as what it needs stands, and takes them down again. */
public final class Suite {
    private static final Executor THREADS = task -> Thread.ofVirtual().start(task);

    private final Installation installation;
    private final Progress progress;
    private final Addresses addresses;
    private final Apps apps;
    private final Keycloak keycloak;
    private final Database database;
    private final List<Member> services = new ArrayList<>();
    private final CompletableFuture<Void> failed = new CompletableFuture<>();
    private final ReadWriteLock starts = new ReentrantReadWriteLock();
    private volatile boolean stopping;

    public Suite(Installation installation, OptionalInt gatewayPort, Progress progress) {
        this.installation = installation;
        this.progress = progress;
        this.addresses = Addresses.choose(installation, gatewayPort);
        this.apps = new Apps(installation);
        var settings = new Settings(installation, addresses);
        var background = new Background(installation);
        this.keycloak = new Keycloak(installation, background, addresses.issuer(), addresses.port(Service.GATEWAY));
        this.database = new Database(settings);
        for (var service : Service.values()) {
            services.add(new ProgramMember(
                    background,
                    settings.program(service, apps),
                    program -> StartCache.with(program, apps.jar(service.module())),
                    addresses.readyUrl(service)));
        }
    }

    public int gatewayPort() {
        return addresses.port(Service.GATEWAY);
    }

    public List<Member> members() {
        var all = new ArrayList<Member>(List.of(database, keycloak));
        all.addAll(services);
        return all;
    }

    /** Returns when all are ready; fails as soon as one cannot be. */
    public void start() {
        var postgres = step(() -> bring(database));
        // One Maven at a time: two would fetch the same plugins at once on a new machine.
        var fetched = step(() -> keycloak.fetch(progress));
        var provider = fetched.thenRunAsync(
                watched(() -> {
                    keycloak.buildOnce(progress);
                    bring(keycloak);
                }),
                THREADS);
        var built = fetched.thenRunAsync(watched(() -> apps.build(Service.modules(), progress)), THREADS);
        var ready = new ArrayList<CompletableFuture<Void>>(List.of(provider));
        for (var service : services) {
            ready.add(postgres.runAfterBothAsync(built, watched(() -> bring(service)), THREADS));
        }
        try {
            CompletableFuture.anyOf(failed, CompletableFuture.allOf(ready.toArray(CompletableFuture[]::new)))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Failure failure
                    ? failure
                    : new Failure("The start failed: " + e.getCause(), e.getCause());
        }
    }

    public void importDemo() {
        var tokens = new Tokens(installation, addresses.issuer());
        new DemoImport(installation, addresses.url(Service.GATEWAY), tokens::of).run(progress);
    }

    /** Starts a part, unless all are being stopped. */
    public void start(Member member) {
        starts.readLock().lock();
        try {
            if (stopping) {
                throw new Failure("Capuy is being stopped.");
            }
            member.start();
        } finally {
            starts.readLock().unlock();
        }
    }

    public boolean isStopping() {
        return stopping;
    }

    /** Stops all parts, and a build that is under way. A part that is just being started is waited for. */
    public void stop() {
        starts.writeLock().lock();
        try {
            if (stopping) {
                return;
            }
            stopping = true;
        } finally {
            starts.writeLock().unlock();
        }
        progress.finish();
        progress.say("stopping");
        var stopped = Stopping.all(installation);
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroy);
        progress.say(stopped.isEmpty() ? "nothing was running" : "stopped " + String.join(", ", stopped));
    }

    private void bring(Member member) {
        var what = "starting " + member.name();
        progress.begin(what);
        start(member);
        member.awaitReady();
        progress.end(what, member.name() + " is ready");
    }

    private CompletableFuture<Void> step(Runnable task) {
        return CompletableFuture.runAsync(watched(task), THREADS);
    }

    /** Lets the first failure end the whole start instead of leaving it waiting for the rest. */
    private Runnable watched(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException e) {
                failed.completeExceptionally(e);
                throw e;
            }
        };
    }
}
