package vn.capuy.launcher.suite;

import java.io.PrintStream;
import vn.capuy.launcher.home.Installation;
import vn.capuy.launcher.keycloak.Realm;

/** What a person needs who wants to use the running suite: addresses and accounts. */
public final class Summary {
    private Summary() {}

    public static void print(Installation installation, PrintStream out) {
        var addresses = Addresses.known(installation);
        var gateway = addresses.url(Service.GATEWAY);
        out.println();
        out.println("Start page  " + gateway + "/");
        out.println("Swagger UI  " + gateway + "/q/swagger-ui");
        out.println("API         " + gateway + "/api/kpi/v1/figures?org=BL&from=2020-08-01&to=2023-03-31");
        out.println("Sign-in     " + addresses.issuer().url());
        out.println();
        out.println("Demo accounts (passwords of this installation alone, kept in "
                + installation.root().relativize(installation.secretsFolder()) + "/accounts.properties):");
        var passwords = installation.accounts();
        for (var account : new Realm(installation).accounts()) {
            out.printf(
                    "  %-20s %-25s %-6s %-13s %s%n",
                    account.name(),
                    passwords.of(account.name()),
                    account.org(),
                    account.clearance(),
                    String.join(" ", account.roles()));
        }
        out.println();
        out.println("A token: ./capuy token secretary · state: ./capuy status · logs: ./capuy logs gateway -f"
                + " · stop: ./capuy down");
        out.flush();
    }
}
