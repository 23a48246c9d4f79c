//! Rows of services: offers, needs, and further parents.

use super::Laying;
use super::index::Referred;
use guild_exchange::organisation::draft::{ServiceRow, Table};
use guild_exchange::organisation::field::Field;
use guild_model::communities::{Importance, Need, Offer, Service, ServiceKind};
use guild_model::{CommunityId, CustomFields, Key, Name, NeedId, OfferId, PartialDate, ServiceId, Text};
use std::collections::{HashMap, HashSet};

/// The services known so far.
struct Known {
    by_key: HashMap<String, ServiceId>,
    by_name: HashMap<(Name, ServiceKind), Vec<ServiceId>>,
}

/// What the columns of a table say of an offer or a need.
#[derive(PartialEq, Eq, Hash)]
struct Told {
    provider: Option<CommunityId>,
    consumer: Option<CommunityId>,
    service: ServiceId,
    detail: Option<Text>,
    importance: Option<Importance>,
    since: Option<PartialDate>,
    custom: Vec<String>,
}

impl Laying<'_> {
    pub(super) fn lay_services(&mut self) {
        self.met.offers = vec![false; self.before.offers.len()];
        self.met.needs = vec![false; self.before.needs.len()];
        let mut known = Known { by_key: HashMap::new(), by_name: HashMap::new() };
        for service in &self.before.services {
            known.add(service);
        }
        let mut used: HashSet<uuid::Uuid> =
            self.before.offers.iter().map(|o| o.id.0).chain(self.before.needs.iter().map(|n| n.id.0)).collect();
        let communities = self.rows();
        let rows = std::mem::take(&mut self.draft.services);
        let mut pools: (HashMap<Told, Vec<usize>>, HashMap<Told, Vec<usize>>) = (HashMap::new(), HashMap::new());
        let mut pool_of = None;
        for row in &rows {
            let Some((provider, consumer)) = self.service_ends(row) else { continue };
            if row.group_membership {
                if let Some((child, parent)) = provider.zip(consumer) {
                    self.further_parent(row, child, parent, &communities);
                }
                continue;
            }
            let Some(table) = self.draft.tables.get(row.at.table as usize) else { continue };
            if pool_of != Some(row.at.table) {
                pools = (self.offers_by(table), self.needs_by(table));
                pool_of = Some(row.at.table);
            }
            let Some(service) = self.service_of(row, &mut known) else { continue };
            let Some(table) = self.draft.tables.get(row.at.table as usize) else { continue };
            let told = told(
                table,
                (provider, consumer),
                service,
                row.detail.get().cloned().unwrap_or_default(),
                row.importance.get().copied().flatten(),
                row.since.get().copied().flatten(),
                &row.custom,
            );
            let mut id = row.id.filter(|id| used.insert(*id));
            match (provider, consumer) {
                (_, Some(community)) => {
                    if let Some(met) = pools.1.get_mut(&told).and_then(Vec::pop) {
                        mark(&mut self.met.needs, met);
                        self.plan.changes.same += 1;
                        continue;
                    }
                    self.plan.save.needs.push(Need {
                        id: id.take().map_or_else(NeedId::new, NeedId),
                        community,
                        service,
                        provider,
                        importance: told.importance,
                        since: told.since,
                        detail: told.detail.unwrap_or_default(),
                        custom: row.custom.clone(),
                    });
                    self.plan.changes.new += 1;
                }
                (Some(community), None) => {
                    if let Some(met) = pools.0.get_mut(&told).and_then(Vec::pop) {
                        mark(&mut self.met.offers, met);
                        self.plan.changes.same += 1;
                        continue;
                    }
                    self.plan.save.offers.push(Offer {
                        id: id.take().map_or_else(OfferId::new, OfferId),
                        community,
                        service,
                        detail: told.detail.unwrap_or_default(),
                        custom: row.custom.clone(),
                    });
                    self.plan.changes.new += 1;
                }
                (None, None) => {
                    let is_new = self.plan.save.services.iter().any(|s| s.id == service);
                    if is_new { self.plan.changes.new += 1 } else { self.plan.changes.same += 1 }
                }
            }
        }
        self.draft.services = rows;
    }

    /// The provider and the consumer of a row; `None` where a named one is missing, which is said.
    fn service_ends(&mut self, row: &ServiceRow) -> Option<(Option<CommunityId>, Option<CommunityId>)> {
        let mut whole = !row.blocked;
        if row.blocked {
            self.blocked.insert(row.at);
        }
        let by_name = self.by_name(row.at);
        let mut end = |this: &mut Self, field, text: &Option<String>| {
            let text = text.as_ref()?;
            match this.communities.refer(text, by_name) {
                Referred::To(id) => Some(id),
                other => {
                    this.dangling(row.at, field, "community", text, &other);
                    whole = false;
                    None
                }
            }
        };
        let provider = end(self, Field::Provider, &row.provider);
        let consumer = end(self, Field::Consumer, &row.consumer);
        whole.then_some((provider, consumer))
    }

    fn further_parent(
        &mut self,
        row: &ServiceRow,
        child: CommunityId,
        parent: CommunityId,
        communities: &super::communities::Rows,
    ) {
        let was = self.stored(child, communities).is_some_and(|c| c.parents.contains(&parent));
        match self.add_parent(child, parent, communities) {
            Ok(_) if was => self.plan.changes.same += 1,
            Ok(_) => self.plan.changes.new += 1,
            Err(()) => {
                let name = row.provider.clone().unwrap_or_default();
                let message = format!("“{name}” would stand in a circle of parents; name another consumer.");
                self.block(row.at, Field::Consumer, "organisation-circle", &[("name", &name)], message);
            }
        }
    }

    /// The service that a row names: by key, else by name and kind.
    fn service_of(&mut self, row: &ServiceRow, known: &mut Known) -> Option<ServiceId> {
        let by_key = row.key.as_ref().and_then(|key| known.by_key.get(key.as_str()).copied());
        if by_key.is_some() {
            return by_key;
        }
        let named = known.by_name.get(&(row.name.clone(), row.kind.clone())).map_or(&[][..], Vec::as_slice);
        match named {
            [one] if row.key.is_none() => return Some(*one),
            [_, _, ..] if row.key.is_none() => {
                let referred = Referred::<ServiceId>::Several(named.len());
                self.dangling(row.at, Field::ServiceName, "service", row.name.as_str(), &referred);
                return None;
            }
            _ => {}
        }
        let made = || Key::from_name(&row.name, |key| known.by_key.contains_key(key));
        let service = Service {
            id: ServiceId::new(),
            key: row.key.clone().unwrap_or_else(made),
            name: row.name.clone(),
            kind: row.kind.clone(),
            custom: CustomFields::default(),
        };
        known.add(&service);
        let id = service.id;
        self.plan.save.services.push(service);
        Some(id)
    }

    fn offers_by(&self, table: &Table) -> HashMap<Told, Vec<usize>> {
        let mut pool: HashMap<Told, Vec<usize>> = HashMap::new();
        for (n, offer) in self.before.offers.iter().enumerate().rev() {
            let Offer { id: _, community, service, detail, custom } = offer;
            if self.met.offers.get(n) == Some(&false) {
                let told = told(table, (Some(*community), None), *service, detail.clone(), None, None, custom);
                pool.entry(told).or_default().push(n);
            }
        }
        pool
    }

    fn needs_by(&self, table: &Table) -> HashMap<Told, Vec<usize>> {
        let mut pool: HashMap<Told, Vec<usize>> = HashMap::new();
        for (n, need) in self.before.needs.iter().enumerate().rev() {
            let Need { id: _, community, service, provider, importance, since, detail, custom } = need;
            if self.met.needs.get(n) == Some(&false) {
                let ends = (*provider, Some(*community));
                let told = told(table, ends, *service, detail.clone(), *importance, *since, custom);
                pool.entry(told).or_default().push(n);
            }
        }
        pool
    }
}

impl Known {
    fn add(&mut self, service: &Service) {
        self.by_key.insert(service.key.to_string(), service.id);
        self.by_name.entry((service.name.clone(), service.kind.clone())).or_default().push(service.id);
    }
}

fn told(
    table: &Table,
    (provider, consumer): (Option<CommunityId>, Option<CommunityId>),
    service: ServiceId,
    detail: Text,
    importance: Option<Importance>,
    since: Option<PartialDate>,
    custom: &CustomFields,
) -> Told {
    let has = |field: Field| table.column(field).is_some();
    let custom = table.kept_headers().map(|header| custom.get(header).unwrap_or_default().to_owned()).collect();
    Told {
        provider,
        consumer,
        service,
        detail: has(Field::Detail).then_some(detail),
        importance: importance.filter(|_| has(Field::Importance)),
        since: since.filter(|_| has(Field::Since)),
        custom,
    }
}

fn mark(met: &mut [bool], at: usize) {
    if let Some(met) = met.get_mut(at) {
        *met = true;
    }
}
