"""Reference implementation of the model page, sections 2 to 10, for scenarios of plain numbers with `counts: expected`.

Slow and obviously right: one loop over months, in the order of section 7, no caches, standard library only.
It shares no code with the engine. Where the model page leaves a choice, README.md beside this file names it.

    python3 oracle.py                      every cases/*.json -> expected/*.json
    python3 oracle.py some-scenario.json   the same document for one scenario, on standard output
"""
import ast
import json
import math
import re
import sys
from fractions import Fraction
from pathlib import Path

HERE = Path(__file__).parent
MONTH_NAMES = ["january", "february", "march", "april", "may", "june", "july", "august",
               "september", "october", "november", "december"]
INFINITY = math.inf


# ---------------------------------------------------------------- values (sections 2 and 4)

NUMBER = re.compile(r"^([+-]?\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?)\s*(万|億)?\s*(%)?\s*(?:(months?)|/\s*(year|month))?$", re.I)


def read_number(text):
    """('1.2%/year') -> (0.012, True): the number and whether it is per year; None when it is not a number with unit."""
    found = NUMBER.match(text.strip())
    if not found:
        return None
    digits, myriad, percent, _, per = found.groups()
    value = float(digits.replace("_", ""))
    value *= {"万": 1e4, "億": 1e8, None: 1.0}[myriad]
    if percent:
        value /= 100
    return value, per == "year"


def evaluate(text, names):
    """A formula over known names (ids may hold '-' and '.'): arithmetic, comparisons, and/or/not, min, max, total()."""
    slots = {}
    for name in sorted(names, key=len, reverse=True):
        pattern = r"(?<![\w.\-])" + re.escape(name) + r"(?![\w\-]|\.\w)"
        slot = f"_v{len(slots)}_"
        text = re.sub(pattern, lambda _m, slot=slot: slot, text)
        slots[slot] = names[name]
    text = re.sub(r"(\d[\d_]*(?:\.\d+)?)\s*万", lambda m: str(float(m[1].replace("_", "")) * 1e4), text)
    text = re.sub(r"(\d[\d_]*(?:\.\d+)?)\s*億", lambda m: str(float(m[1].replace("_", "")) * 1e8), text)
    text = re.sub(r"(\d[\d_]*(?:\.\d+)?)\s*%", lambda m: str(float(m[1].replace("_", "")) / 100), text)
    return walk(ast.parse(text.strip(), mode="eval").body, slots)


def walk(node, slots):
    if isinstance(node, ast.Constant):
        return float(node.value)
    if isinstance(node, ast.Name):
        return slots[node.id]
    if isinstance(node, ast.UnaryOp):
        inner = walk(node.operand, slots)
        return (not inner) if isinstance(node.op, ast.Not) else (-inner if isinstance(node.op, ast.USub) else inner)
    if isinstance(node, ast.BinOp):
        a, b = walk(node.left, slots), walk(node.right, slots)
        return {ast.Add: lambda: a + b, ast.Sub: lambda: a - b, ast.Mult: lambda: a * b, ast.Div: lambda: a / b}[type(node.op)]()
    if isinstance(node, ast.Compare):
        a, b = walk(node.left, slots), walk(node.comparators[0], slots)
        if a is None or b is None:
            return False
        return {ast.GtE: a >= b, ast.Gt: a > b, ast.LtE: a <= b, ast.Lt: a < b, ast.Eq: a == b}[type(node.ops[0])]
    if isinstance(node, ast.BoolOp):
        parts = [walk(v, slots) for v in node.values]
        return all(parts) if isinstance(node.op, ast.And) else any(parts)
    if isinstance(node, ast.Call) and node.func.id in ("min", "max"):
        return {"min": min, "max": max}[node.func.id](walk(a, slots) for a in node.args)
    raise ValueError(ast.dump(node))


class Reader:
    """Turns the fields of one scenario into numbers and monthly paths."""

    def __init__(self, doc):
        self.start = self.absolute(doc["start"])
        self.horizon = self.whole_months(doc["horizon"])
        self.fiscal_start = self.month_of_year(doc.get("fiscalYearStart", "April"))
        self.assumptions = {}
        for name, raw in doc.get("assumptions", {}).items():
            self.assumptions[name] = self.scalar(raw["value"] if isinstance(raw, dict) else raw)

    @staticmethod
    def absolute(text):
        year, month = text.split("-")
        return int(year) * 12 + int(month) - 1

    @staticmethod
    def month_of_year(raw):
        return MONTH_NAMES.index(raw.lower()) if isinstance(raw, str) else int(raw) - 1

    def month(self, text):
        """'2026-12' -> months since the scenario's start (negative: before it)."""
        return self.absolute(text) - self.start

    def calendar(self, t):
        at = self.start + t
        return f"{at // 12:04d}-{at % 12 + 1:02d}"

    @staticmethod
    def whole_months(raw):
        return int(raw) if not isinstance(raw, str) else int(read_number(raw)[0])

    def scalar(self, raw, kind="amount"):
        """kind says what '/year' means: 'rate' (attrition, churn), 'amount' (counts, money), 'yearly' (is per year anyway)."""
        if not isinstance(raw, str):
            return float(raw)
        number = read_number(raw)
        if number is None:
            return float(evaluate(raw, self.assumptions))
        value, per_year = number
        if not per_year or kind == "yearly":
            return value
        return 1 - (1 - value) ** (1 / 12) if kind == "rate" else value / 12

    def path(self, raw, default=0.0, kind="amount"):
        """A quantity as ([value in month 0, 1, …], max)."""
        if raw is None:
            return [default] * self.horizon, INFINITY
        if isinstance(raw, dict) and "value" in raw:
            base, _ = self.path(raw["value"], default, kind)
            growth = self.scalar(raw.get("growth", 0), "yearly")
            season = raw.get("seasonality", [1] * 12)
            months = [base[t] * (1 + growth) ** (t / 12) * self.season(season, t) for t in range(self.horizon)]
            return months, self.scalar(raw["max"], kind) if "max" in raw else INFINITY
        if isinstance(raw, dict):
            return self.steps(raw, kind), INFINITY
        return [self.scalar(raw, kind)] * self.horizon, INFINITY

    def season(self, factors, t):
        month_of_year = (self.start + t) % 12
        return self.scalar(factors[(month_of_year - self.fiscal_start) % 12])

    def steps(self, table, kind):
        """0 before the first step; then each entry, itself a quantity, from its month on."""
        months = [0.0] * self.horizon
        for key in sorted(table, key=self.absolute):
            entry, _ = self.path(table[key], 0.0, kind)
            for t in range(max(0, self.month(key)), self.horizon):
                months[t] = entry[t]
        return months


# ---------------------------------------------------------------- the scenario, defaults filled

SEGMENT_DRIVERS = {  # name: (default, what '/year' means, lower bound, upper bound)
    "recruitment": (0, "amount", 0, INFINITY), "attrition": (0, "rate", 0, 1), "repsPerPartner": (1, "amount", 0, INFINITY),
    "engagement": (1, "amount", 0, 1), "referralsPerRep": (0, "amount", 0, INFINITY), "leads": (0, "amount", 0, INFINITY),
    "qualification": (1, "amount", 0, 1), "winRate": (1, "amount", 0, 1), "arpa": (0, "amount", 0, INFINITY),
    "churn": (0, "rate", 0, 1), "expansion": (0, "amount", -1, INFINITY), "cannibalisation": (0, "amount", 0, 1)}
DIRECT_DRIVERS = {"wins": SEGMENT_DRIVERS["leads"], "arpa": SEGMENT_DRIVERS["arpa"], "churn": SEGMENT_DRIVERS["churn"],
                  "expansion": SEGMENT_DRIVERS["expansion"]}


def read_drivers(reader, raw, table):
    drivers, maxima = {}, {}
    for name, (default, kind, _, _) in table.items():
        value = raw.get(name)
        if name == "recruitment" and isinstance(value, dict) and ("perMonth" in value or "p" in value):
            value = value.get("perMonth")
        if name == "churn" and isinstance(value, dict) and "sbg" in value:
            value = None
        drivers[name], maxima[name] = reader.path(value, default, kind)
    return drivers, maxima


def read_sbg(raw):
    churn = raw.get("churn")
    return [float(x) for x in churn["sbg"]] if isinstance(churn, dict) and "sbg" in churn else None


def read_segment(reader, name, raw, direct_margin):
    segment = {"id": name, "openedBy": raw.get("openedBy"), "deal": raw.get("deal", {"kind": "referral"}), "sbg": read_sbg(raw),
               "age": reader.whole_months(raw.get("age", 12)), "bass": None, "pool": None}
    segment["drivers"], segment["max"] = read_drivers(reader, raw, SEGMENT_DRIVERS)
    recruitment = raw.get("recruitment")
    if isinstance(recruitment, dict) and ("perMonth" in recruitment or "p" in recruitment):
        segment["pool"] = reader.path(recruitment["pool"])[0] if "pool" in recruitment else None
        if "p" in recruitment:
            segment["bass"] = (reader.path(recruitment["p"])[0], reader.path(recruitment["q"])[0])
    for field in ("partners", "customers", "mrr"):
        segment[field] = reader.scalar(raw.get(field, 0))
    for field in ("onboarding", "ramp"):
        segment[field] = reader.whole_months(raw.get(field, 0))
    for field in ("costPerPartner", "supportPerCustomer", "costPerWin"):
        segment[field], _ = reader.path(raw.get(field))
    segment["load"], _ = reader.path(raw.get("load"), 1.0)
    segment["grossMargin"] = reader.path(raw["grossMargin"])[0] if "grossMargin" in raw else direct_margin
    cycle = raw.get("salesCycle", 0)
    segment["salesCycle"] = ([reader.scalar(w) for w in cycle] if isinstance(cycle, list)
                             else [0.0] * reader.whole_months(cycle) + [1.0])
    segment["signings"] = [0.0] * reader.horizon
    for key, count in raw.get("signings", {}).items():
        if 0 <= reader.month(key) < reader.horizon:
            segment["signings"][reader.month(key)] += reader.path(count)[0][reader.month(key)]
    contact = raw.get("contact")
    segment["contact"] = contact and (reader.path(contact["perManager"])[0], reader.path(contact.get("forgetting"))[0])
    services = raw.get("services")
    segment["services"] = services and tuple(reader.path(services.get(k), 1.0 if k == "margin" else 0.0)[0]
                                             for k in ("attach", "price", "margin"))
    return segment


def read_effect(reader, raw):
    target = raw["on"]
    if "lift" in raw:
        return {"on": target, "lift": reader.path(raw["lift"])[0], "lag": reader.whole_months(raw.get("lag", 0))}
    kind = "rate" if target.endswith((".churn", ".attrition")) else "amount"
    return {"on": target, "add": reader.path(raw["add"], 0.0, kind)[0], "lag": reader.whole_months(raw.get("lag", 0))}


def read_initiative(reader, name, raw, capacities):
    start = raw.get("start", reader.calendar(0))
    cost = raw.get("cost", {})
    half_life = raw.get("halfLife")
    stop = raw.get("stop", "none")
    initiative = {
        "id": name, "start": start if isinstance(start, dict) else reader.month(start),
        "runs": reader.whole_months(raw["runs"]) if "runs" in raw else INFINITY,
        "delay": reader.whole_months(raw.get("delay", 0)), "ramp": reader.whole_months(raw.get("ramp", 0)),
        "shape": raw.get("shape", "linear"), "requires": raw.get("requires"),
        "success": reader.scalar(raw.get("success", 1)) >= 0.5,
        "once": reader.path(cost.get("once"))[0], "monthly": reader.path(cost.get("monthly"))[0],
        "exit": reader.path(cost.get("exit"))[0], "managers": reader.path(raw.get("managers"))[0],
        "effects": [read_effect(reader, e) for e in raw.get("effects", [])],
        "spillovers": [read_effect(reader, e) for e in raw.get("spillovers", [])],
        "stop": None if stop in ("none", None) else stop}
    initiative["keep"] = (0.0 if half_life is None else 1.0 if half_life == "permanent"
                          else 2.0 ** (-1 / reader.whole_months(half_life)))
    initiative["hours"] = [0.0] * reader.horizon
    for c, h in raw.get("uses", {}).items():
        initiative["hours"] = [total + n * rate for total, n, rate in zip(initiative["hours"], reader.path(h)[0], capacities[c])]
    return initiative


def read_groups(reader, team, segment_ids):
    if not team:
        return []
    named = {k: v for k, v in team.items() if isinstance(v, dict) and "segments" in v}
    groups = []
    for name, raw in (named or {"team": team}).items():
        groups.append({
            "id": name, "segments": raw.get("segments", segment_ids), "managers": reader.path(raw.get("managers"))[0],
            "partnersPerManager": reader.path(raw["partnersPerManager"])[0] if "partnersPerManager" in raw else None,
            "contractsPerManager": reader.path(raw["contractsPerManager"])[0] if "contractsPerManager" in raw else None,
            "monthlyCost": reader.path(raw.get("monthlyCost"))[0], "rampUp": reader.whole_months(raw.get("rampUp", 0))})
    return groups


def discount_factors(rates):
    """d(t) of each month, and the same with each flow one month later: by the rate of the first month."""
    if len(set(rates)) == 1:
        months = range(len(rates))
        return [(1 + rates[0]) ** (-t / 12) for t in months], [(1 + rates[0]) ** (-(t + 1) / 12) for t in months]
    factors = [1.0]
    for rate in rates[1:]:
        factors.append(factors[-1] * (1 + rate) ** (-1 / 12))
    return factors, [d * (1 + rates[0]) ** (-1 / 12) for d in factors]


def read_scenario(doc):
    reader = Reader(doc)
    direct_raw = doc.get("direct", {})
    margin, _ = reader.path(direct_raw.get("grossMargin"), 1.0)
    direct = {"customers": reader.scalar(direct_raw.get("customers", 0)), "mrr": reader.scalar(direct_raw.get("mrr", 0)),
              "sbg": read_sbg(direct_raw), "age": reader.whole_months(direct_raw.get("age", 12)),
              "grossMargin": margin, "costPerWin": reader.path(direct_raw.get("costPerWin"))[0]}
    direct["drivers"], direct["max"] = read_drivers(reader, direct_raw, DIRECT_DRIVERS)
    capacities = {k: reader.path(v.get("hourlyCost"))[0] for k, v in doc.get("capacities", {}).items()}
    company, terms = doc.get("company"), doc.get("paymentTerms", {})
    segments = {k: read_segment(reader, k, v, margin) for k, v in doc.get("segments", {}).items()}
    return {
        "reader": reader, "T": reader.horizon, "direct": direct, "segments": segments,
        "initiatives": {k: read_initiative(reader, k, v, capacities) for k, v in doc.get("initiatives", {}).items()},
        "groups": read_groups(reader, doc.get("team"), list(segments)), "phases": doc.get("phases", []),
        "baseline": doc.get("baseline"), "discount": discount_factors(reader.path(doc.get("discountRate"), 0.0, "yearly")[0]),
        "company": company and {k: reader.path(company.get(k))[0] for k in ("otherRevenue", "fixedCosts")},
        "terms": {k: reader.whole_months(terms.get(k, 0)) for k in ("customers", "partners")}}


# ---------------------------------------------------------------- the runs (section 9)

def baseline(scenario):
    """Segments of the baseline and its people per group, held flat."""
    reader, given = scenario["reader"], scenario["baseline"]
    if given is not None and "segments" in given:
        segments = given["segments"]
    else:
        segments = [s["id"] for s in scenario["segments"].values()
                    if s["openedBy"] is None and (s["partners"] > 0 or s["customers"] > 0)]
    people = {}
    for group in scenario["groups"]:
        served = any(s in group["segments"] for s in segments)
        people[group["id"]] = group["managers"][0] if served else 0.0
        if given is not None and "managers" in given:
            people[group["id"]] = reader.scalar(given["managers"])
    return segments, people


def all_runs(scenario):
    """name -> what is switched on."""
    plan = {g["id"]: g["managers"] for g in scenario["groups"]}
    nobody = {g["id"]: [0.0] * scenario["T"] for g in scenario["groups"]}
    base_segments, base_people = baseline(scenario)
    flat = {g: [n] * scenario["T"] for g, n in base_people.items()}
    everything, every = list(scenario["segments"]), set(scenario["initiatives"])
    runs = {
        "all": {"segments": everything, "people": plan, "on": every, "spillovers": True},
        "none": {"segments": base_segments, "people": flat, "on": set(), "spillovers": False},
        "base": {"segments": everything, "people": plan, "on": set(), "spillovers": False},
        "direct only": {"segments": [], "people": nobody, "on": set(), "spillovers": False},
        "strict": {"segments": everything, "people": plan, "on": every, "spillovers": False}}
    for i in scenario["initiatives"]:
        runs[f"without {i}"] = {"segments": everything, "people": plan, "on": every - {i}, "spillovers": True}
        runs[f"strict without {i}"] = {"segments": everything, "people": plan, "on": every - {i}, "spillovers": False}
    return runs


# ---------------------------------------------------------------- one run, month by month

def at(values, t):
    """A series at month t; nothing before month 0."""
    return values[t] if 0 <= t < len(values) else 0.0


class World:
    """The state of one run. `series` holds what is published, by month."""

    def __init__(self, scenario, run):
        self.scenario, self.run, self.series, self.extra = scenario, run, {}, {}
        self.running = {i: {} for i in scenario["initiatives"]}      # e(t), also before month 0
        self.effort = {i: {} for i in scenario["initiatives"]}       # n(t)
        self.activation = {i: {} for i in scenario["initiatives"]}   # a(t)
        self.started = {i: None for i in scenario["initiatives"]}
        self.stopped = {i: None for i in scenario["initiatives"]}
        self.due = {i: False for i in scenario["initiatives"]}       # own start condition met
        self.phase, self.entered = 0, {}
        self.people = {g["id"]: [] for g in scenario["groups"]}      # [month joined, people]; month -inf: present at the start
        self.segments = {s: empty_stocks() for s in run["segments"]}
        self.opened = {s: None for s in run["segments"]}
        direct = scenario["direct"]
        self.direct = {"customers": direct["customers"], "mrr": direct["mrr"],
                       "cohorts": [[direct["age"] + 1, direct["customers"]]]}

    def put(self, name, value):
        self.series.setdefault(name, []).append(value)


def empty_stocks():
    return {"partners": [], "old": 0.0, "customers": 0.0, "mrr": 0.0, "cohorts": [], "won": [], "contacted": 0.0, "opportunities": {}}


def simulate(scenario, run):
    world = World(scenario, run)
    carry_in_flight(world)
    for s in run["segments"]:
        if opening_month(world, s) is not None and opening_month(world, s) < 0:
            open_segment(world, s, -1)
    for t in range(scenario["T"]):
        move_phase(world, t)
        stop_initiatives(world, t)
        start_initiatives(world, t)
        for i in scenario["initiatives"]:
            activate(world, i, t)
        for s in run["segments"]:
            if world.opened[s] is None and opening_month(world, s) is not None and opening_month(world, s) <= t:
                open_segment(world, s, t)
        month_of_people(world, t)
        month_of_partners(world, t)
        month_of_funnel(world, t)
        month_of_direct(world, t)
        month_of_profit(world, t)
    cash_and_cumulative(world)
    return world


# -- initiatives (section 6)

def carry_in_flight(world):
    """Initiatives that started before month 0 ran until then in every run."""
    for i, initiative in world.scenario["initiatives"].items():
        start = initiative["start"]
        if not isinstance(start, dict) and start < 0:
            world.started[i] = start
            for t in range(start, 0):
                world.running[i][t] = 1.0 if t - start < initiative["runs"] else 0.0
                advance_activation(world, i, t)


def move_phase(world, t):
    phases = world.scenario["phases"]
    if not phases:
        return
    if t == 0:
        world.entered[phases[0]["name"]] = 0
    until = phases[world.phase].get("until")
    if until is not None and world.phase + 1 < len(phases) and condition(world, until, t - 1):
        world.phase += 1
        world.entered[phases[world.phase]["name"]] = t


def start_initiatives(world, t):
    for i, initiative in world.scenario["initiatives"].items():
        start = initiative["start"]
        if not isinstance(start, dict):
            own = t >= start
        elif "phase" in start:
            own = start["phase"] in world.entered
        else:
            own = condition(world, start["when"], t - 1)
        world.due[i] = world.due[i] or own
    for _ in world.scenario["initiatives"]:      # as often as the longest chain of `requires`
        for i, initiative in world.scenario["initiatives"].items():
            if world.started[i] is None and i in world.run["on"] and world.due[i] and requirement_met(world, initiative):
                world.started[i] = t


def requirement_met(world, initiative):
    other = initiative["requires"]
    if other is None:
        return True
    return other in world.run["on"] and world.scenario["initiatives"][other]["success"] and world.started[other] is not None


def stop_initiatives(world, t):
    """The rule looked at the end of month t - 1; what fires acts from t."""
    for i, initiative in world.scenario["initiatives"].items():
        rule, looked = initiative["stop"], t - 1
        if rule is None or looked < 0 or world.running[i].get(looked, 0) == 0:
            continue
        if "at" in rule:
            due = looked == world.scenario["reader"].month(rule["at"])
        else:
            first = world.scenario["reader"].month(rule["from"]) if "from" in rule else world.started[i]
            due = looked >= first and (looked - first) % Reader.whole_months(rule["every"]) == 0
        if due and not ("unless" in rule and condition(world, rule["unless"], looked)):
            world.stopped[i] = t


def activate(world, i, t):
    initiative, start = world.scenario["initiatives"][i], world.started[i]
    on = i in world.run["on"] and start is not None and start <= t < start + initiative["runs"] and world.stopped[i] is None
    world.running[i][t] = 1.0 if on else 0.0
    advance_activation(world, i, t)


def advance_activation(world, i, t):
    initiative = world.scenario["initiatives"][i]
    delayed = world.running[i].get(t - initiative["delay"], 0.0)
    n = world.effort[i].get(t - 1, 0.0) + delayed
    world.effort[i][t] = n
    x = 1.0 if initiative["ramp"] == 0 else min(n / initiative["ramp"], 1.0)
    shape = 3 * x ** 2 - 2 * x ** 3 if initiative["shape"] == "s-curve" else x
    rise = delayed * shape
    world.activation[i][t] = max(rise, world.activation[i].get(t - 1, 0.0) * initiative["keep"])


def active(world, i, t):
    """A(t) = S · a(t)."""
    return world.activation[i].get(t, 0.0) if world.scenario["initiatives"][i]["success"] else 0.0


def boost(world, j, t):
    total = 1.0
    if world.run["spillovers"]:
        for i, initiative in world.scenario["initiatives"].items():
            for spill in initiative["spillovers"]:
                if spill["on"] == f"initiatives.{j}":
                    total += spill["lift"][t] * active(world, i, t - spill["lag"])
    return total


def moves(world, key, t):
    """(sum of what is added to a driver, product of what multiplies it) in month t."""
    added, factor = 0.0, 1.0
    for i, initiative in world.scenario["initiatives"].items():
        strengths = [(e, active(world, i, t) * boost(world, i, t)) for e in initiative["effects"]]
        if world.run["spillovers"]:
            strengths += [(e, active(world, i, t - e["lag"])) for e in initiative["spillovers"]]
        for effect, strength in strengths:
            if effect["on"] == key and "add" in effect:
                added += effect["add"][t] * strength
            elif effect["on"] == key:
                factor *= 1 + effect["lift"][t] * strength
    return added, factor


def driver(world, owner, name, t, base=None):
    """D(t), held inside the domain and under `max`. owner: a segment or the direct channel."""
    table = SEGMENT_DRIVERS if "deal" in owner else DIRECT_DRIVERS
    key = f"segments.{owner['id']}.{name}" if "deal" in owner else f"direct.{name}"
    added, factor = moves(world, key, t)
    value = ((owner["drivers"][name][t] if base is None else base) + added) * factor
    _, _, low, high = table[name]
    return min(max(value, low), high, owner["max"][name])


# -- conditions

def condition(world, text, t):
    """A rule on the state at the end of month t; t = -1 is the starting stocks, flows 0."""
    names = {name: state(world, name, t) for name in series_names(world)}
    for name in series_names(world):
        names[f"total({name})"] = sum(x for x in world.series.get(name, [])[: t + 1] if x is not None)
    return bool(evaluate(text, names))


def series_names(world):
    names = {"wins.direct", "customers.direct", "mrr.direct", "revenue.direct", "revenue.indirect", "indirectRatio", "profit"}
    for kind in SEGMENT_SERIES:
        names |= {total_name(kind)} | {f"{kind}.{s}" for s in world.scenario["segments"]}
    return names


def state(world, name, t):
    if t >= 0:
        return world.series[name][t]
    kind, _, who = name.partition(".")
    if who == "direct" and kind in ("customers", "mrr"):
        return world.scenario["direct"][kind]
    field = {"partners": "partners", "productivePartners": "partners", "customers": "customers", "mrr": "mrr"}.get(kind)
    if field is None:
        return None if name == "indirectRatio" else 0.0
    open_at_start = [s for s in world.run["segments"] if opening_month(world, s) is not None and opening_month(world, s) < 0]
    chosen = [who] if who in world.scenario["segments"] else open_at_start
    return sum(world.scenario["segments"][s][field] for s in chosen if s in open_at_start)


# -- people and segments (section 7)

def opening_month(world, s):
    """-inf: always open; None: not (yet) known to open."""
    opener = world.scenario["segments"][s]["openedBy"]
    if opener is None:
        return -INFINITY
    return world.started[opener] if world.scenario["initiatives"][opener]["success"] else None


def open_segment(world, s, t):
    """Starting stocks appear as the stocks of the month before the first one of the segment."""
    segment, stocks = world.scenario["segments"][s], world.segments[s]
    world.opened[s] = t
    stocks["old"], stocks["customers"], stocks["mrr"] = segment["partners"], segment["customers"], segment["mrr"]
    stocks["cohorts"] = [[segment["age"] + 1, segment["customers"]]]


def month_of_people(world, t):
    """Plan people by month joined; a decrease takes every joining month in proportion."""
    for group in world.scenario["groups"]:
        cohorts, wanted = world.people[group["id"]], world.run["people"][group["id"]][t]
        present = sum(n for _, n in cohorts)
        if t == 0:
            cohorts.append([-INFINITY, wanted])
        elif wanted > present:
            cohorts.append([t, wanted - present])
        elif present > 0:
            for cohort in cohorts:
                cohort[1] *= wanted / present


def added_people(world, group, t):
    """[(month joined, people)] that running initiatives add to a group (scenarios with one group)."""
    if group is not world.scenario["groups"][0]:
        return []
    return [(world.started[i], initiative["managers"][t]) for i, initiative in world.scenario["initiatives"].items()
            if initiative["managers"][t] and world.running[i][t]]


def headcount(world, group, t):
    return sum(n for _, n in world.people[group["id"]]) + sum(n for _, n in added_people(world, group, t))


def ramped(world, group, t):
    total = 0.0
    for joined, n in [*world.people[group["id"]], *added_people(world, group, t)]:
        k = t - joined
        total += n * (1.0 if group["rampUp"] == 0 else min(1.0, (k + 1) / group["rampUp"]))
    return total


def group_of(world, s):
    return next((g for g in world.scenario["groups"] if s in g["segments"]), None)


def open_segments(world):
    return [s for s in world.run["segments"] if world.opened[s] is not None]


def partners_now(stocks):
    return stocks["old"] + sum(n for _, n in stocks["partners"])


def recruitment_rate(world, s, t):
    """recruitment(t) with effects, before staffing and (linear form) before the pool."""
    segment, partners = world.scenario["segments"][s], partners_now(world.segments[s])
    if segment["bass"] is None:
        return driver(world, segment, "recruitment", t)
    (p, q), pool = (rate[t] for rate in segment["bass"]), segment["pool"][t]
    imitation = q * partners / pool if pool > 0 else 0.0
    return driver(world, segment, "recruitment", t, (p + imitation) * max(0.0, pool - partners))


def month_of_partners(world, t):
    """Steps 1 and 2."""
    rates = {s: recruitment_rate(world, s, t) for s in open_segments(world)}
    for s in world.scenario["segments"]:
        if s not in rates:
            world.put(f"contracts.{s}", 0.0)
            world.put(f"partners.{s}", 0.0)
            continue
        segment, stocks, group = world.scenario["segments"][s], world.segments[s], group_of(world, s)
        staffed = 1.0
        if group is not None and group["contractsPerManager"] is not None:
            demand = sum(rates[x] for x in rates if x in group["segments"])
            staffed = min(1.0, ramped(world, group, t) * group["contractsPerManager"][t] / demand) if demand > 0 else 1.0
        room = 1.0
        if segment["bass"] is None and segment["pool"] is not None:
            pool = segment["pool"][t]
            room = max(0.0, 1 - partners_now(stocks) / pool) if pool > 0 else 0.0
        joined = segment["signings"][t] + rates[s] * staffed * room
        stay = 1 - driver(world, segment, "attrition", t)
        stocks["old"] *= stay
        stocks["partners"] = [[month, n * stay] for month, n in stocks["partners"]] + [[t, joined]]
        world.put(f"contracts.{s}", joined)
        world.put(f"partners.{s}", partners_now(stocks))


def productive(segment, stocks, t):
    """Step 3."""
    total = stocks["old"]
    for month, n in stocks["partners"]:
        age = t - month
        if segment["ramp"] == 0:
            share = 1.0 if age >= segment["onboarding"] else 0.0
        else:
            share = min(max((age - segment["onboarding"] + 1) / segment["ramp"], 0.0), 1.0)
        total += n * share
    return total


def coverage(world, group, t):
    """Step 4."""
    if group is None or group["partnersPerManager"] is None:
        return 1.0
    care = sum(partners_now(world.segments[x]) * world.scenario["segments"][x]["load"][t]
               for x in open_segments(world) if x in group["segments"])
    return min(1.0, ramped(world, group, t) * group["partnersPerManager"][t] / care) if care > 0 else 1.0


FUNNEL_SERIES = ["productivePartners", "contactedReps", "engagedReps", "repsReferring", "activePartners", "referrals",
                 "opportunities", "wins", "customers", "mrr", "revenue", "services", "referralFees", "cannibalised"]
SEGMENT_SERIES = ["contracts", "partners", *FUNNEL_SERIES]
WITH_CHANNEL = {"wins", "customers", "mrr", "revenue"}      # these totals are named .indirect, beside .direct


def total_name(kind):
    return f"{kind}.indirect" if kind in WITH_CHANNEL else kind


def month_of_funnel(world, t):
    """Steps 3 to 10 for each segment, then the totals."""
    reps = {s: productive(world.scenario["segments"][s], world.segments[s], t)
            * driver(world, world.scenario["segments"][s], "repsPerPartner", t) for s in open_segments(world)}
    world.lines = {}
    for s in world.scenario["segments"]:
        if s in reps:
            month = segment_month(world, s, t, reps)
        else:
            month = {kind: 0.0 for kind in FUNNEL_SERIES}
        for kind in FUNNEL_SERIES:
            world.put(f"{kind}.{s}", month[kind])
        if s in world.run["segments"]:
            world.put(f"coverage.{s}", coverage(world, group_of(world, s), t))
    for kind in SEGMENT_SERIES:
        world.put(total_name(kind), sum(world.series[f"{kind}.{s}"][t] for s in world.scenario["segments"]))


def segment_month(world, s, t, reps):
    segment, stocks, group = world.scenario["segments"][s], world.segments[s], group_of(world, s)
    q = productive(segment, stocks, t)
    v = coverage(world, group, t)
    contacted = contacted_reps(world, s, t, reps)
    engaged = contacted * driver(world, segment, "engagement", t) * v
    per_rep = driver(world, segment, "referralsPerRep", t)
    leads = driver(world, segment, "leads", t) if partners_now(stocks) > 0 else 0.0
    referrals = engaged * per_rep + leads
    stocks["opportunities"][t] = referrals * driver(world, segment, "qualification", t)
    ripe = sum(weight * stocks["opportunities"].get(t - months, 0.0) for months, weight in enumerate(segment["salesCycle"]))
    wins = ripe * driver(world, segment, "winRate", t)
    arpa = driver(world, segment, "arpa", t)
    kept = lose_customers(world, segment, stocks, t)
    add_customers(stocks, wins)
    growth = kept * (1 + driver(world, segment, "expansion", t))
    stocks["mrr"] = stocks["mrr"] * growth + wins * arpa
    stocks["won"] = [[month, m * growth] for month, m in stocks["won"]] + [[t, wins * arpa]]
    month = {"productivePartners": q, "contactedReps": contacted, "engagedReps": engaged,
             "repsReferring": engaged * (1 - math.exp(-per_rep)),
             "activePartners": q * (1 - math.exp(-(engaged / q) * per_rep)) if q > 0 else 0.0,
             "referrals": referrals, "opportunities": stocks["opportunities"][t], "wins": wins,
             "customers": stocks["customers"], "mrr": stocks["mrr"],
             "cannibalised": wins * driver(world, segment, "cannibalisation", t)}
    month.update(deal_lines(world, segment, stocks, t, wins, arpa))
    return month


def contacted_reps(world, s, t, reps):
    segment, stocks, group = world.scenario["segments"][s], world.segments[s], group_of(world, s)
    if not segment["contact"]:
        return reps[s]
    per_manager, forgetting = segment["contact"]
    people = headcount(world, group, t) if group is not None else 0.0
    everyone = sum(reps[x] for x in reps if group is not None and x in group["segments"])
    share = reps[s] / everyone if everyone > 0 else 0.0
    stocks["contacted"] = min(reps[s], stocks["contacted"] * (1 - forgetting[t]) + per_manager[t] * people * share)
    return stocks["contacted"]


def lose_customers(world, owner, stocks, t):
    """Step 8, the loss: returns the share that stays. A cohort is [k, customers] with its k of this month; k = 1 in the month after it was won."""
    before = stocks["customers"]
    if owner["sbg"] is None:
        h = driver(world, owner, "churn", t)
        stocks["cohorts"] = [[k + 1, n * (1 - h)] for k, n in stocks["cohorts"]]
    else:
        a, b = owner["sbg"]
        stocks["cohorts"] = [[k + 1, n * (1 - driver(world, owner, "churn", t, a / (a + b + k - 1)))]
                             for k, n in stocks["cohorts"]]
    stocks["customers"] = sum(n for _, n in stocks["cohorts"])
    return stocks["customers"] / before if before > 0 else 1.0


def add_customers(stocks, wins):
    stocks["cohorts"].append([1, wins])
    stocks["customers"] += wins


def deal_lines(world, segment, stocks, t, wins, arpa):
    """Step 10, and the segment's part of lines 3 to 8."""
    reader, deal, mrr = world.scenario["reader"], segment["deal"], stocks["mrr"]
    def term(name):
        return reader.path(deal.get(name))[0][t]
    fees = 0.0
    if deal["kind"] == "referral":
        revenue = mrr
        months = deal.get("months", 0)
        if months == "always":
            part = mrr
        else:
            part = sum(m for month, m in stocks["won"] if month >= t - reader.whole_months(months) + 1)
        fees = term("commission") * part + term("upfront") * wins * arpa
    elif deal["kind"] == "resale":
        revenue = mrr * (1 - term("margin"))
    elif deal["kind"] == "distributor":
        revenue = mrr * (1 - term("margin") - term("distributorMargin"))
    else:
        revenue = mrr * term("royalty") + wins * term("feePerWin")
    attach, price, service_margin = ([x[t] for x in segment["services"]] if segment["services"] else (0.0, 0.0, 0.0))
    services = attach * wins * price
    gross = revenue * segment["grossMargin"][t] + services * service_margin
    variable = (segment["costPerPartner"][t] * partners_now(stocks) + segment["supportPerCustomer"][t] * stocks["customers"]
                + segment["costPerWin"][t] * wins)
    world.lines[segment["id"]] = {"gross": gross, "fees": fees, "variable": variable}
    return {"revenue": revenue, "services": services, "referralFees": fees}


# -- direct channel and profit and loss (sections 7 and 8)

def month_of_direct(world, t):
    direct, stocks = world.scenario["direct"], world.direct
    wins = max(0.0, driver(world, direct, "wins", t) - world.series["cannibalised"][t])
    kept = lose_customers(world, direct, stocks, t)
    add_customers(stocks, wins)
    stocks["mrr"] = (stocks["mrr"] * kept * (1 + driver(world, direct, "expansion", t))
                     + wins * driver(world, direct, "arpa", t))
    world.put("wins.direct", wins)
    world.put("customers.direct", stocks["customers"])
    world.put("mrr.direct", stocks["mrr"])
    world.put("revenue.direct", stocks["mrr"])
    world.put("directProfit", stocks["mrr"] * direct["grossMargin"][t] - wins * direct["costPerWin"][t])
    indirect = world.series["revenue.indirect"][t]
    both = indirect + stocks["mrr"]
    world.put("indirectRatio", indirect / both if both != 0 else None)


def initiative_cost(world, i, t):
    initiative = world.scenario["initiatives"][i]
    cost = 0.0
    if i in world.run["on"] and world.started[i] == t:
        cost += initiative["once"][t]
    if world.running[i][t]:
        salary = world.scenario["groups"][0]["monthlyCost"][t] if world.scenario["groups"] else 0.0
        cost += initiative["monthly"][t] + initiative["managers"][t] * salary + initiative["hours"][t]
    if world.stopped[i] == t:
        cost += initiative["exit"][t]
    return cost


def month_of_profit(world, t):
    gross = sum(line["gross"] for line in world.lines.values())
    fees = sum(line["fees"] for line in world.lines.values())
    marginal = gross - fees - sum(line["variable"] for line in world.lines.values())
    team = sum(g["monthlyCost"][t] * world.run["people"][g["id"]][t] for g in world.scenario["groups"])
    initiatives = sum(initiative_cost(world, i, t) for i in world.scenario["initiatives"])
    contribution = marginal - team - initiatives
    profit = contribution + world.series["directProfit"][t]
    for name, value in (("grossProfit", gross), ("marginalProfit", marginal), ("teamCost", team),
                        ("initiativeCost", initiatives), ("contributionProfit", contribution), ("profit", profit)):
        world.put(name, value)
    company = world.scenario["company"]
    if company:
        world.put("operatingProfit", profit + company["otherRevenue"][t] - company["fixedCosts"][t])
    for i in world.scenario["initiatives"]:
        world.extra.setdefault(f"activation.{i}", []).append(active(world, i, t))
    for g in world.scenario["groups"]:
        world.extra.setdefault(f"rampedPeople.{g['id']}", []).append(ramped(world, g, t))


def cash_and_cumulative(world):
    """Line 13 in cash: partner line 3 arrives, and line 6 is paid, some months later."""
    terms, series, total = world.scenario["terms"], world.series, 0.0
    line3 = [r + s for r, s in zip(series["revenue.indirect"], series["services"])]
    fees = series["referralFees"]
    for t in range(world.scenario["T"]):
        cash = (series["profit"][t] - line3[t] + at(line3, t - terms["customers"]) + fees[t] - at(fees, t - terms["partners"]))
        total += cash
        world.put("cash", cash)
        world.put("cumulativeCash", total)


# ---------------------------------------------------------------- measures (section 10)

def cumulate(flow):
    out, total = [], 0.0
    for x in flow:
        total += x
        out.append(total)
    return out


def crossings(flow):
    """(status, last crossing, first crossing) in months from 0."""
    if all(x == 0 for x in flow):
        return "no-difference", None, None
    cumulative = cumulate(flow)
    below = [t for t, x in enumerate(cumulative) if x < 0]
    if not below:
        return "self-funding", None, None
    back = [t for t in range(below[0] + 1, len(flow)) if cumulative[t] >= 0]
    first = back[0] if back else None
    if below[-1] == len(flow) - 1:
        return "not-recovered", None, first
    return "recovered", below[-1] + 1, first


def present_value(flow, factors):
    return sum(x * d for x, d in zip(flow, factors))


def sturm_chain(coefficients):
    """Exact remainders of a polynomial (lowest power first) and its derivative; their sign changes count real roots."""
    chain = [coefficients, [k * c for k, c in enumerate(coefficients)][1:]]
    while len(chain[-1]) > 1:
        rest, divisor = list(chain[-2]), chain[-1]
        while len(rest) >= len(divisor):
            factor, shift = rest[-1] / divisor[-1], len(rest) - len(divisor)
            for k, c in enumerate(divisor):
                rest[shift + k] -= factor * c
            rest.pop()
        while rest and rest[-1] == 0:
            rest.pop()
        if not rest:
            break
        size = abs(rest[-1])
        chain.append([-c / size for c in rest])
    return chain


def sign_changes(chain, x):
    """Sign changes of the chain at x > 0, or at infinity (x = None)."""
    signs = []
    for polynomial in chain:
        if x is None:
            value = polynomial[-1]
        else:
            value = Fraction(0)
            for c in reversed(polynomial):
                value = value * x + c
        if value != 0:
            signs.append(value > 0)
    return sum(a != b for a, b in zip(signs, signs[1:]))


def discount_polynomial(flow):
    """Flow by month as a polynomial in x = (1 + r)^(-1/12), exact, without zero roots and without zero leading terms."""
    exact = [Fraction(f) for f in flow]
    while exact and exact[0] == 0:
        exact.pop(0)
    while exact and exact[-1] == 0:
        exact.pop()
    return exact


def only_root(polynomial):
    """The positive root of a polynomial that has one and changes its sign there, by halving."""
    a, b = Fraction(0), Fraction(1)
    while same_sign(polynomial, b):
        b *= 2
    for _ in range(70):
        m = (a + b) / 2
        a, b = (m, b) if same_sign(polynomial, m) else (a, m)
    return b


def same_sign(polynomial, x):
    """Whether the polynomial has the same sign at x as at 0."""
    value = Fraction(0)
    for c in reversed(polynomial):
        value = value * x + c
    return value != 0 and (value > 0) == (polynomial[0] > 0)


def irr_roots(flow):
    """(number of distinct yearly rates r > -1 with present value 0, the same within (-0.99, 10], the rate if it is the only one)."""
    polynomial = discount_polynomial(flow)
    if len(polynomial) < 2:
        return 0, 0, None
    chain = sturm_chain(polynomial)
    everywhere = sign_changes(chain, Fraction(0)) - sign_changes(chain, None)
    low, high = Fraction(11.0 ** (-1 / 12)), Fraction(0.01 ** (-1 / 12))
    within = sign_changes(chain, low) - sign_changes(chain, high)
    if everywhere != 1:
        return everywhere, within, None
    return 1, within, float(only_root(polynomial)) ** -12.0 - 1


def measure(scenario, with_run, without_run, clock):
    """All of section 10 for one flow; `clock` is the month its own time counts from (None: it never starts)."""
    reader, (factors, end_factors) = scenario["reader"], scenario["discount"]
    flow = [a - b for a, b in zip(with_run.series["cash"], without_run.series["cash"])]
    cost = [a + b - c - d for a, b, c, d in zip(with_run.series["teamCost"], with_run.series["initiativeCost"],
                                                without_run.series["teamCost"], without_run.series["initiativeCost"])]
    origin = 0 if clock is None else clock
    def month(t):
        return None if t is None else {"month": t - origin + 1, "calendar": reader.calendar(t)}
    status, last, first = crossings(flow)
    d_status, d_last, d_first = crossings([x * d for x, d in zip(flow, factors)])
    cumulative = cumulate(flow)
    deficit = -min(0.0, min(cumulative))
    roots, roots_in_scan, irr = irr_roots(flow)
    def roi(h):
        if origin < 0 or origin + h > len(flow):
            return None
        months = range(origin, origin + h)
        spent = sum(cost[t] for t in months)
        return sum(flow[t] for t in months) / spent if spent != 0 else None
    spent = sum(cost)
    return {
        "start": None if clock is None else reader.calendar(clock), "status": status, "payback": month(last), "firstCrossing": month(first),
        "peakDeficit": deficit, "peakDeficitAt": month(cumulative.index(min(cumulative))) if deficit > 0 else None,
        "npv": present_value(flow, factors), "npvEndOfMonth": present_value(flow, end_factors),
        "discountedStatus": d_status, "discountedPayback": month(d_last), "discountedFirstCrossing": month(d_first),
        "irrRoots": roots, "irrRootsWithin": roots_in_scan, "irr": irr,
        "roi": {"3": roi(3), "6": roi(6), "12": roi(12), "horizon": sum(flow) / spent if spent != 0 else None},
        "moic": (sum(flow) + spent) / spent if spent != 0 else None, "flow": flow, "cost": cost}


def measures(scenario, worlds):
    result = {"program": {"broad": measure(scenario, worlds["all"], worlds["none"], 0),
                          "strict": measure(scenario, worlds["strict"], worlds["none"], 0)}, "initiatives": {}}
    for i in scenario["initiatives"]:
        result["initiatives"][i] = {
            "broad": measure(scenario, worlds["all"], worlds[f"without {i}"], worlds["all"].started[i]),
            "strict": measure(scenario, worlds["strict"], worlds[f"strict without {i}"], worlds["strict"].started[i])}
    return result


# ---------------------------------------------------------------- the documents

def expected(doc):
    scenario = read_scenario(doc)
    worlds = {name: simulate(scenario, run) for name, run in all_runs(scenario).items()}
    months = [scenario["reader"].calendar(t) for t in range(scenario["T"])]
    return {"title": doc.get("title"), "months": months, "runs": {name: dict(sorted(w.series.items())) for name, w in worlds.items()},
            "measures": measures(scenario, worlds), "diagnostics": {name: w.extra for name, w in worlds.items() if w.extra}}


def write(path, document):
    lines = json.dumps(document, ensure_ascii=False, indent=1, allow_nan=False)
    lines = re.sub(r"\[\s+([^\[\]{}]*?)\s+\]", lambda m: "[" + re.sub(r"\s*\n\s*", " ", m[1]) + "]", lines)
    path.write_text(lines + "\n", encoding="utf-8")


def main(arguments):
    if arguments:
        print(json.dumps(expected(json.loads(Path(arguments[0]).read_text(encoding="utf-8"))), ensure_ascii=False, indent=1))
        return
    (HERE / "expected").mkdir(exist_ok=True)
    for case in sorted((HERE / "cases").glob("*.json")):
        write(HERE / "expected" / case.name, expected(json.loads(case.read_text(encoding="utf-8"))))
        print(case.stem)


if __name__ == "__main__":
    main(sys.argv[1:])
