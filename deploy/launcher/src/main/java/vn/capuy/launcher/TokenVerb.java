package vn.capuy.launcher;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.capuy.launcher.suite.TokenSource;

@Command(
        name = "token",
        description = {
            "Prints a bearer token of a demo account, and nothing else:",
            "  curl -H \"Authorization: Bearer $(./capuy token secretary)\" ..."
        })
final class TokenVerb extends Verb {
    @Parameters(paramLabel = "ACCOUNT", description = "A demo account, as ./capuy up lists them, or capuy-import.")
    private String account;

    @Override
    public Integer call() {
        if (!installation.exists()) {
            throw new Failure("Capuy was never up here: start it with ./capuy up.");
        }
        System.out.println(TokenSource.token(installation, account));
        return 0;
    }
}
